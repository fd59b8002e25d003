import type { Citation, MedalRow, ResultOf } from "../wire/results";

/** A made-up event with made-up people: shapes for tests, not facts. */
export const EVENT = {
  code: "TST-E1",
  name: "test event",
  discipline: { code: "TST", name: "testing" },
  gender: "W" as const,
};
export const GAMES = { year: 2026, name: "Test Games 2026" };

export function citation(id: string, spans: [number, number][] = []): Citation {
  return {
    id,
    kind: "odf",
    title: `Message ${id}`,
    source: "Test feed",
    version: "1",
    as_of: null,
    locator: "DT_TEST v1",
    quote: "as it stands",
    url: null,
    spans,
  };
}

export function medal(colour: MedalRow["medal"], name: string, code: string): MedalRow {
  const noc = { code, name: code };
  return {
    games: GAMES,
    event: EVENT,
    medal: colour,
    noc,
    people: [{ id: name, name, noc }],
    team: false,
    team_name: null,
    date: "2026-02-08",
    tied: false,
    cite: "c1",
  };
}

export function medallists(): ResultOf<"medallists"> {
  return {
    kind: "medallists",
    rows: [
      medal("gold", "Ada One", "AAA"),
      medal("silver", "Bea Two", "BBB"),
      medal("bronze", "Cia Three", "CCC"),
    ],
    total: 3,
    event: EVENT,
    upcoming: null,
    notes: ["tie"],
    citations: [citation("c1")],
    as_of: "2026-02-20T10:00:00Z",
  };
}
