import type { UnitRow } from "../wire/results";
import { grouped } from "./grouped";

/** Sessions that a reader could not tell apart (four curling games on four sheets at once), as one with their number. */
export interface Alike {
  unit: UnitRow;
  count: number;
}

function key(unit: UnitRow): string {
  return [
    unit.start,
    unit.event?.code ?? unit.name,
    unit.phase,
    unit.venue?.code,
    unit.medal,
    unit.status,
  ].join("|");
}

export function alike(units: readonly UnitRow[]): readonly Alike[] {
  return [...grouped(units, key).values()].flatMap((same) => {
    const [unit] = same;
    return unit ? [{ unit, count: same.length }] : [];
  });
}
