import { expect, test } from "vitest";
import { EVENT } from "../testing/facts";
import type { UnitRow } from "../wire/results";
import { alike } from "./alike";

function unit(code: string, start: string): UnitRow {
  return {
    code,
    name: "Game",
    event: EVENT,
    discipline: EVENT.discipline,
    phase: "PREL",
    status: "scheduled",
    medal: 0,
    start,
    end: null,
    venue: null,
    cite: "c1",
  };
}

test("games at the same time on several sheets are one row", () => {
  const rows = [unit("A", "10:00"), unit("B", "10:00"), unit("C", "12:00")];
  expect(alike(rows).map(({ unit: { code }, count }) => [code, count])).toEqual([
    ["A", 2],
    ["C", 1],
  ]);
});
