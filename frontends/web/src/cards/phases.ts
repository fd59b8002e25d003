import type { Translate } from "../i18n/messages";
import type { MessageId } from "../generated/message-ids";
import type { UnitRow } from "../wire/results";

/** ODF phase parts of an RSC that readers know a word for. */
const PHASES: Record<string, MessageId> = {
  "FNL-": "phase-final",
  SFNL: "phase-semifinal",
  QFNL: "phase-quarterfinal",
  "8FNL": "phase-last-16",
  "R32-": "phase-last-32",
  QUAL: "phase-qualification",
  PREL: "phase-preliminary",
  "GPA-": "phase-group-a",
  "GPB-": "phase-group-b",
  "GPC-": "phase-group-c",
  HEAT: "phase-heats",
  SEED: "phase-seeding",
  TRNO: "phase-training",
  "TRN-": "phase-training",
};

const BRONZE = 3;
const NUMBER = { start: 26, end: 30 };

/** The phase in words, with the number of the run where a final has several; empty where there is no word. */
export function phaseName(unit: UnitRow, t: Translate): string {
  if (unit.medal === BRONZE) return t("phase-bronze");
  const id = PHASES[unit.phase];
  if (!id) return "";
  const number = Number(unit.code.slice(NUMBER.start, NUMBER.end));
  const several = unit.phase === "FNL-" && unit.medal === 0 && number > 0;
  return several ? t("phase-part", { phase: t(id), number }) : t(id);
}
