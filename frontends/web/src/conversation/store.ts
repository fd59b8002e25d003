import { run } from "../wire/stream";
import type { ForwardedProps } from "../wire/events";
import { thrownFailure } from "../wire/failure";
import { cancelRun } from "../wire/client";
import { applied, isRunning, newTurn, type Turn } from "./turn";

/** The conversations open in this page. Runs go on when the reader looks at another page of the application. */
export class ConversationStore {
  readonly #threads = new Map<string, readonly Turn[]>();
  readonly #running = new Map<string, AbortController>();
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Turns of a conversation; undefined while it was neither begun nor loaded here. */
  turns = (thread: string): readonly Turn[] | undefined => this.#threads.get(thread);

  /** Puts in a conversation that the server kept; one that is already open here stays as it is. */
  load(thread: string, turns: readonly Turn[]): void {
    if (!this.#threads.has(thread)) this.#put(thread, turns);
  }

  forget(thread: string): void {
    this.#running.get(thread)?.abort();
    this.#threads.delete(thread);
    this.#tell();
  }

  /** Asks, and feeds the answer in as it comes. A conversation has one run at a time. */
  async ask(thread: string, text: string, forwarded: ForwardedProps): Promise<void> {
    const before = this.#threads.get(thread) ?? [];
    if (isRunning(before.at(-1))) return;
    const turn = newTurn(identifier(), text);
    this.#put(thread, [...before, turn]);
    const abort = new AbortController();
    this.#running.set(thread, abort);
    try {
      const input = { threadId: thread, runId: turn.id, text, forwarded };
      for await (const { event } of run(input, abort.signal)) {
        this.#change(thread, turn.id, (now) => applied(now, event));
      }
    } catch (error) {
      this.#change(thread, turn.id, (now) =>
        isRunning(now) && !abort.signal.aborted
          ? { ...now, status: "failed", failure: thrownFailure(error) }
          : now,
      );
    } finally {
      this.#running.delete(thread);
    }
  }

  /** Asks the last question again in the place of its answer. */
  async retry(thread: string, forwarded: ForwardedProps): Promise<void> {
    const turns = this.#threads.get(thread) ?? [];
    const last = turns.at(-1);
    if (!last || isRunning(last)) return;
    this.#put(thread, turns.slice(0, -1));
    await this.ask(thread, last.question, forwarded);
  }

  /** Stops at once here and tells the server; what was said stays. */
  stop(thread: string): void {
    const turn = this.#threads.get(thread)?.at(-1);
    if (!turn || !isRunning(turn)) return;
    this.#change(thread, turn.id, (now) => ({ ...now, status: "stopped", activity: null, progress: null }));
    this.#running.get(thread)?.abort();
    cancelRun(turn.id).catch((error: unknown) => console.warn("The server was not told to stop", error));
  }

  #change(thread: string, id: string, change: (turn: Turn) => Turn): void {
    const turns = this.#threads.get(thread);
    if (turns)
      this.#put(
        thread,
        turns.map((turn) => (turn.id === id ? change(turn) : turn)),
      );
  }

  #put(thread: string, turns: readonly Turn[]): void {
    this.#threads.set(thread, turns);
    this.#tell();
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener());
  }
}

/** A random UUID; also where the page is not in a secure context, as in a hall's own network. */
export function identifier(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
