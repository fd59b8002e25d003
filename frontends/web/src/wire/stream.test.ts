import { beforeEach, expect, test, vi } from "vitest";
import { json, stream } from "../testing/stage";
import type { Numbered } from "./events";
import { RequestFailed } from "./failure";
import { renewSession } from "./session";
import { run } from "./stream";

const INPUT = {
  threadId: "t1",
  runId: "r1",
  text: "Who won?",
  forwarded: { as_of: null, time_zone: "UTC", favourite_noc: null, spoiler_free: false, language: "en" },
};
const content = (delta: string) => ({ type: "TEXT_MESSAGE_CONTENT", messageId: "m", delta });
const START = { type: "RUN_STARTED", runId: "r1", threadId: "t1" };
const END = { type: "RUN_FINISHED", runId: "r1", threadId: "t1" };

let answers: Response[];
const asked: [string, RequestInit | undefined][] = [];

beforeEach(() => {
  renewSession();
  asked.length = 0;
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) => {
    asked.push([url, init]);
    if (url === "/api/session") return Promise.resolve(json({ csrf_token: "token" }));
    const next = answers.shift();
    return next ? Promise.resolve(next) : Promise.reject(new TypeError("no network"));
  });
});

async function all(): Promise<Numbered[]> {
  const events: Numbered[] = [];
  for await (const one of run(INPUT, new AbortController().signal)) events.push(one);
  return events;
}

test("a turn is sent with its token, and its events come in order", async () => {
  answers = [stream([[1, content("a")], [2, END]])]; // prettier-ignore
  expect((await all()).map(({ seq }) => seq)).toEqual([1, 2]);
  const [url, init] = asked.at(-1) ?? ["", undefined];
  expect(url).toBe("/agui");
  expect(init?.headers).toMatchObject({ "X-CSRF-Token": "token" });
  expect(JSON.parse(init?.body as string)).toMatchObject({
    threadId: "t1",
    messages: [{ content: "Who won?" }],
  });
});

test("a dropped connection resumes after the last event, and none comes twice", async () => {
  answers = [
    stream([
      [1, START],
      [2, content("b")],
    ]),
    stream([
      [2, content("b")],
      [3, END],
    ]),
  ];
  expect((await all()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(asked.at(-1)?.[0]).toBe("/agui/r1?after=2");
});

test("a refusal is thrown with the server's words and waiting time", async () => {
  const body = { error: { code: "too_many", message: "Slow down.", recovery: "Wait.", retryable: true } };
  answers = [new Response(JSON.stringify(body), { status: 429, headers: { "Retry-After": "7" } })];
  const error = await all().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RequestFailed);
  expect((error as RequestFailed).failure).toMatchObject({ code: "too_many", retry_after: 7 });
});

test("a server that is not there is a network error", async () => {
  answers = [];
  await expect(all()).rejects.toThrow(TypeError);
});

test("a page whose token is stale gets a new one and asks again", async () => {
  const stale = json({ code: "foreign_page", message: "Stale.", recovery: "", retryable: false }, 403);
  answers = [stale, stream([[1, END]])];
  expect(await all()).toHaveLength(1);
  expect(asked.map(([url]) => url)).toEqual(["/api/session", "/agui", "/api/session", "/agui"]);
});
