import { EventSourceParserStream } from "eventsource-parser/stream";
import type { ForwardedProps, Numbered, WireEvent } from "./events";
import { RequestFailed, responseFailure } from "./failure";
import { csrfHeaders, renewSession } from "./session";

/** A turn as AG-UI's `RunAgentInput`. */
export interface RunInput {
  threadId: string;
  runId: string;
  text: string;
  forwarded: ForwardedProps;
}

const PAUSES_MS = [300, 1000, 2000, 4000, 8000];

function body(input: RunInput): string {
  return JSON.stringify({
    threadId: input.threadId,
    runId: input.runId,
    state: {},
    messages: [{ id: `${input.runId}-q`, role: "user", content: input.text }],
    tools: [],
    context: [],
    forwardedProps: input.forwarded,
  });
}

/** The events of one response, numbered by the SSE ids of the server. */
async function* events(response: Response, after: number): AsyncGenerator<Numbered> {
  if (!response.body) return;
  const messages = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  const reader = messages.getReader();
  let seq = after;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (!next.value.data) continue;
      seq = Number(next.value.id) || seq + 1;
      yield { seq, event: JSON.parse(next.value.data) as WireEvent };
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function ends(event: WireEvent): boolean {
  return event.type === "RUN_FINISHED" || event.type === "RUN_ERROR";
}

/** Waits, or until the device is online again when it is not. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

async function opened(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...init, credentials: "same-origin" });
  if (!response.ok) throw await responseFailure(response);
  return response;
}

/** Sends the turn; once more with a new session when the server does not know this page's token. */
async function begun(input: RunInput, signal: AbortSignal): Promise<Response> {
  const attempt = async () => {
    const headers = {
      "Content-Type": "application/json",
      Accept: "text/event-stream",
      ...(await csrfHeaders()),
    };
    return opened("/agui", { method: "POST", headers, body: body(input), signal });
  };
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof RequestFailed && error.failure.code === "foreign_page")) throw error;
    renewSession();
    return attempt();
  }
}

/**
 * Runs a turn and yields its events in order, once each. A connection that drops before the run ended is resumed
 * after the last event seen; `RequestFailed` is thrown when the server refuses, `TypeError` when it cannot be reached.
 */
export async function* run(input: RunInput, signal: AbortSignal): AsyncGenerator<Numbered> {
  let response = await begun(input, signal);
  let seen = 0;
  for (let attempt = 0; ;) {
    try {
      for await (const numbered of events(response, seen)) {
        if (numbered.seq <= seen) continue;
        seen = numbered.seq;
        attempt = 0;
        yield numbered;
        if (ends(numbered.event)) return;
      }
    } catch (error) {
      if (signal.aborted || error instanceof RequestFailed) throw error;
    }
    response = await resumed(input.runId, seen, attempt, signal);
    attempt += 1;
  }
}

/** Opens the rest of a run, trying again while the network is away. */
async function resumed(runId: string, after: number, first: number, signal: AbortSignal): Promise<Response> {
  const url = `/agui/${encodeURIComponent(runId)}?after=${after}`;
  for (let attempt = first; ; attempt += 1) {
    const wait = PAUSES_MS[attempt];
    if (wait === undefined) throw new TypeError("The connection was lost");
    await pause(wait, signal);
    try {
      return await opened(url, { headers: { Accept: "text/event-stream" }, signal });
    } catch (error) {
      if (signal.aborted || error instanceof RequestFailed) throw error;
    }
  }
}
