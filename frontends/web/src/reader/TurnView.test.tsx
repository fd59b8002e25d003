import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { newTurn, type Turn } from "../conversation/turn";
import { setPreferences } from "../preferences/preferences";
import { SourcePanel } from "../sources/SourcePanel";
import { citation, medallists } from "../testing/facts";
import { json, staged } from "../testing/stage";
import { TurnView } from "./TurnView";

const ANSWER = "**Ada One** won. Bea Two came second.";

function turn(change: Partial<Turn> = {}): Turn {
  return {
    ...newTurn("r1", "Who won?"),
    status: "done",
    text: ANSWER,
    language: "en",
    citations: [citation("c1", [[0, 16]]), citation("c2", [[17, 37]])],
    artifacts: [{ artifact_id: "a", kind: "card.medallists", title: "", url: null, data: medallists() }],
    suggestions: ["And the men?"],
    ...change,
  };
}

function shown(change: Partial<Turn> = {}) {
  vi.stubGlobal("fetch", () => Promise.resolve(json([])));
  const actions = { onAsk: vi.fn(), onRetry: vi.fn() };
  staged(
    <>
      <TurnView turn={turn(change)} thread="t1" last {...actions} />
      <SourcePanel />
    </>,
  );
  return actions;
}

test("an answer has its words, a card and a number after each sentence", () => {
  shown();
  expect(screen.getByText("Ada One", { selector: "strong" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Source 1: Message c1" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Source 2: Message c2" })).toBeTruthy();
  const card = within(screen.getByRole("region", { name: "test event" }));
  expect(card.getAllByRole("listitem")).toHaveLength(3);
  expect(card.getByText("A tie: the medal was shared.")).toBeTruthy();
});

test("a number opens its source beside the text", () => {
  shown();
  fireEvent.click(screen.getByRole("button", { name: "Source 2: Message c2" }));
  expect(screen.getByText("Message c2", { selector: "p" })).toBeTruthy();
  expect(screen.getByText("as it stands")).toBeTruthy();
});

test("a suggestion asks", () => {
  const { onAsk } = shown();
  fireEvent.click(screen.getByRole("button", { name: "And the men?" }));
  expect(onAsk).toHaveBeenCalledWith("And the men?");
});

test("results stay out of the page until they are asked for", () => {
  setPreferences({ spoilerFree: true });
  shown();
  expect(screen.queryByText(/Ada One/)).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Show" }));
  expect(screen.getByText("Ada One", { selector: "strong" })).toBeTruthy();
  setPreferences({ spoilerFree: false });
});

test("a failure says what helps and can be tried again", () => {
  const failure = { code: "internal", message: "", recovery: "", retryable: true, request_id: "q-7" };
  const { onRetry } = shown({ status: "failed", text: "", artifacts: [], citations: [], failure });
  expect(screen.getByRole("alert").textContent).toContain("q-7");
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(onRetry).toHaveBeenCalled();
});

test("HTML in an answer stays text, and pictures from elsewhere are not fetched", () => {
  shown({ text: "<img src=x onerror=alert(1)> ![a](https://example.org/a.png) [b](javascript:alert(1))" });
  expect(document.querySelector("article img[src*='example']")).toBeNull();
  expect(document.querySelector("article img[src='x']")).toBeNull();
  expect(document.querySelector("a[href^='javascript']")).toBeNull();
});
