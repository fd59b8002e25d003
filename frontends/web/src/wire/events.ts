import type { Citation, Problem, TurnResult } from "./results";

/** The AG-UI core events that the desk sends, with the fields that this page reads; others are ignored. */
export type WireEvent =
  | { type: "RUN_STARTED"; runId: string; threadId: string }
  | {
      type: "RUN_FINISHED";
      runId: string;
      threadId: string;
      outcome?: { type: string };
      result?: Partial<TurnResult>;
    }
  | { type: "RUN_ERROR"; message: string; code?: string; rawEvent?: unknown; [extra: string]: unknown }
  | { type: "STEP_STARTED"; stepName: string }
  | { type: "STEP_FINISHED"; stepName: string }
  | { type: "TEXT_MESSAGE_START"; messageId: string; [extra: string]: unknown }
  | { type: "TEXT_MESSAGE_CONTENT"; messageId: string; delta: string }
  | { type: "TEXT_MESSAGE_END"; messageId: string }
  | { type: "TOOL_CALL_START"; toolCallId: string; toolCallName: string }
  | { type: "TOOL_CALL_ARGS"; toolCallId: string; delta: string }
  | { type: "TOOL_CALL_END"; toolCallId: string }
  | { type: "TOOL_CALL_RESULT"; toolCallId: string; content: string }
  | { type: "STATE_SNAPSHOT"; snapshot: unknown }
  | { type: "STATE_DELTA"; delta: unknown }
  | { type: "CUSTOM"; name: string; value: unknown };

/** An event with its place in the run, from which a dropped connection resumes. */
export interface Numbered {
  seq: number;
  event: WireEvent;
}

/** Something to look at beside the words. */
export interface Artifact {
  artifact_id: string;
  kind: string;
  title: string;
  url: string | null;
  data: unknown;
}

export interface CitationValue {
  message_id: string;
  citation: Citation;
}

/** A pause that waits for a person. */
export interface Pause {
  interrupt_id: string;
  tool: string;
  args: Record<string, unknown>;
  choices: string[];
}

/** What a turn sends beside its words. */
export interface ForwardedProps {
  as_of: string | null;
  time_zone: string;
  favourite_noc: string | null;
  spoiler_free: boolean;
  language: string;
}

/** An error as the page shows it, with how long to wait where the server said so. */
export interface Failure extends Problem {
  retry_after?: number;
}
