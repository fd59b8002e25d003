import { expect, test } from "vitest";
import { citation, medallists } from "../testing/facts";
import type { WireEvent } from "../wire/events";
import { applied, isRunning, newTurn, tellsResults } from "./turn";

const after = (...events: WireEvent[]) => events.reduce(applied, newTurn("r1", "Who won?"));
const custom = (name: string, value: unknown): WireEvent => ({ type: "CUSTOM", name, value });

test("words gather, and the run ends", () => {
  const turn = after(
    { type: "TEXT_MESSAGE_START", messageId: "m", language: "fr" },
    { type: "TEXT_MESSAGE_CONTENT", messageId: "m", delta: "Ada " },
    { type: "TEXT_MESSAGE_CONTENT", messageId: "m", delta: "a gagné." },
    { type: "RUN_FINISHED", runId: "r1", threadId: "t1" },
  );
  expect(turn).toMatchObject({ text: "Ada a gagné.", language: "fr", status: "done" });
  expect(isRunning(turn)).toBe(false);
});

test("a citation sent again replaces the first and keeps its number", () => {
  const sent = (id: string, spans: [number, number][]) =>
    custom("citation", { message_id: "m", citation: citation(id, spans) });
  const turn = after(sent("c1", []), sent("c2", []), sent("c1", [[0, 4]]));
  expect(turn.citations.map((one) => [one.id, one.spans.length])).toEqual([
    ["c1", 1],
    ["c2", 0],
  ]);
});

test("an error of the run carries its code, its words and its number", () => {
  const turn = after({
    type: "RUN_ERROR",
    code: "internal",
    message: "Broken.",
    recovery: "Again.",
    request_id: "q",
  });
  expect(turn.status).toBe("failed");
  expect(turn.failure).toMatchObject({
    code: "internal",
    recovery: "Again.",
    request_id: "q",
    retryable: true,
  });
});

test("events of unknown names change nothing", () => {
  expect(after(custom("audio.start", {}))).toEqual(newTurn("r1", "Who won?"));
});

test("results are known as such, for readers who do not want to see them yet", () => {
  const artifact = { artifact_id: "a", kind: "card.medallists", title: "", url: null, data: medallists() };
  expect(tellsResults(after(custom("artifact", artifact)))).toBe(true);
  expect(tellsResults(after(custom("artifact", { ...artifact, data: { kind: "schedule" } })))).toBe(false);
  const earlier = { ...medallists(), as_of: "2030-02-20T10:00:00Z" };
  expect(tellsResults(after(custom("artifact", { ...artifact, data: earlier })))).toBe(false);
});
