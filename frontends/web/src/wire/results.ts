import type { components } from "../generated/results";

/** The shapes that the Python rooms pass to the page, generated from them (see `schema/export.py`). */
type Schemas = components["schemas"];

export type ToolResult = Schemas["ToolResult"];
export type ResultKind = ToolResult["kind"];
export type ResultOf<K extends ResultKind> = Extract<ToolResult, { kind: K }>;
export type Citation = Schemas["Citation"];
export type MedalRow = Schemas["MedalRow"];
export type UnitRow = Schemas["UnitRow"];
export type TableLine = Schemas["TableLine"];
export type TallyRow = Schemas["TallyRow"];
export type LineRow = Schemas["LineRow"];
export type VenueRow = Schemas["VenueRow"];
export type NocRef = Schemas["NocRef"];
export type PersonRef = Schemas["PersonRef"];
export type EventRef = Schemas["EventRef"];
export type Colour = MedalRow["medal"];
export type Problem = Schemas["ErrorBody"];
export type TurnResult = Schemas["TurnResult"];

const KINDS = {
  absence: true,
  advice: true,
  athlete: true,
  athlete_list: true,
  choice: true,
  comparison: true,
  declined: true,
  emergency: true,
  games: true,
  medal_table: true,
  medal_tally: true,
  medallists: true,
  news: true,
  records: true,
  rules: true,
  schedule: true,
  team_list: true,
  unit_results: true,
  venues: true,
} satisfies Record<ResultKind, true>;

/** A tool result among the JSON of an artefact; null for what this page has no card for. */
export function toolResult(data: unknown): ToolResult | null {
  if (typeof data !== "object" || data === null || !("kind" in data)) return null;
  return typeof data.kind === "string" && data.kind in KINDS ? (data as ToolResult) : null;
}
