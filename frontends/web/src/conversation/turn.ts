import type { Artifact, CitationValue, Failure, Pause, WireEvent } from "../wire/events";
import { failureOf } from "../wire/failure";
import { toolResult, type Citation, type ToolResult, type TurnResult } from "../wire/results";

/** One question with its answer so far. */
export interface Turn {
  /** Name of its run. */
  id: string;
  question: string;
  status: "waiting" | "streaming" | "done" | "stopped" | "failed";
  text: string;
  messageId: string | null;
  language: string | null;
  model: string | null;
  citations: readonly Citation[];
  artifacts: readonly Artifact[];
  suggestions: readonly string[];
  /** Name of the tool or step at work, while no words are there. */
  activity: string | null;
  progress: { stage: string; fraction: number } | null;
  pause: Pause | null;
  failure: Failure | null;
  /** Asked while this page was open; earlier ones came with the conversation. */
  fresh: boolean;
}

export function newTurn(id: string, question: string): Turn {
  return {
    id,
    question,
    status: "waiting",
    text: "",
    messageId: null,
    language: null,
    model: null,
    citations: [],
    artifacts: [],
    suggestions: [],
    activity: null,
    progress: null,
    pause: null,
    failure: null,
    fresh: true,
  };
}

export function isRunning(turn: Turn | undefined): boolean {
  return turn?.status === "waiting" || turn?.status === "streaming";
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** Adds a citation, or replaces it when it is sent again with more spans. */
function withCitation(citations: readonly Citation[], added: Citation): readonly Citation[] {
  const others = citations.filter((citation) => citation.id !== added.id);
  return others.length === citations.length
    ? [...citations, added]
    : citations.map((citation) => (citation.id === added.id ? added : citation));
}

function withCustom(turn: Turn, name: string, value: unknown): Turn {
  switch (name) {
    case "citation":
      return { ...turn, citations: withCitation(turn.citations, (value as CitationValue).citation) };
    case "artifact": {
      const artifact = value as Artifact;
      const others = turn.artifacts.filter((known) => known.artifact_id !== artifact.artifact_id);
      return { ...turn, artifacts: [...others, artifact] };
    }
    case "suggestions":
      return { ...turn, suggestions: (value as { texts: string[] }).texts };
    case "progress":
      return { ...turn, progress: value as { stage: string; fraction: number } };
    case "interrupt":
      return { ...turn, pause: value as Pause };
    default:
      return turn;
  }
}

/** The whole answer, as the server keeps it, settles what was streamed. */
function finished(turn: Turn, result: Partial<TurnResult>, cancelled: boolean): Turn {
  return {
    ...turn,
    status: cancelled ? "stopped" : "done",
    activity: null,
    progress: null,
    text: result.answer ?? turn.text,
    citations: result.citations ?? turn.citations,
    language: result.language ?? turn.language,
    model: result.model ?? turn.model,
  };
}

/** The turn after an event of its run. */
export function applied(turn: Turn, event: WireEvent): Turn {
  switch (event.type) {
    case "TOOL_CALL_START":
      return { ...turn, activity: event.toolCallName };
    case "TEXT_MESSAGE_START":
      return {
        ...turn,
        status: "streaming",
        messageId: event.messageId,
        language: text(event["language"]) ?? turn.language,
        model: text(event["model"]) ?? turn.model,
      };
    case "TEXT_MESSAGE_CONTENT":
      return { ...turn, status: "streaming", text: turn.text + event.delta, activity: null };
    case "CUSTOM":
      return withCustom(turn, event.name, event.value);
    case "RUN_FINISHED":
      return finished(turn, event.result ?? {}, event.outcome?.type === "cancelled");
    case "RUN_ERROR":
      return {
        ...turn,
        status: "failed",
        activity: null,
        progress: null,
        failure: failureOf(event, "internal"),
      };
    default:
      return turn;
  }
}

/** Years of the Games whose results a tool result tells; null for all of them. */
function yearsTold(result: ToolResult): readonly number[] | null {
  switch (result.kind) {
    case "medallists":
      return result.rows.map((row) => row.games.year);
    case "athlete":
      return result.medals.map((row) => row.games.year);
    case "medal_table":
      return [result.games.year];
    case "comparison":
      return result.games.map((games) => games.year);
    case "medal_tally":
      return result.games.length > 0 ? result.games.map((games) => games.year) : null;
    case "unit_results":
      return null;
    default:
      return [];
  }
}

/** Whether the turn shows results of this year's Games, which a spoiler-free reader may not want to see yet. */
export function tellsResults(turn: Turn): boolean {
  return turn.artifacts.some((artifact) => {
    const result = toolResult(artifact.data);
    if (!result) return false;
    const clock = new Date(result.as_of ?? Date.now()).getFullYear();
    return yearsTold(result)?.includes(clock) ?? true;
  });
}

const TABLES = new Set<ToolResult["kind"]>([
  "medal_table",
  "medal_tally",
  "comparison",
  "medallists",
  "schedule",
]);

/** Whether a card shows what a table among the words would say again: the planner's tables are those of its tools. */
export function tableIsCard(turn: Turn): boolean {
  return (
    turn.model === "planner" &&
    turn.artifacts.some((artifact) => TABLES.has(toolResult(artifact.data)?.kind ?? "absence"))
  );
}
