import type { ConversationDetail } from "../wire/client";
import { newTurn, type Turn } from "./turn";

/** The turns of a kept conversation as this page shows them. */
export function restored(kept: ConversationDetail): readonly Turn[] {
  return kept.turns.map(({ run_id, question, result }) => ({
    ...newTurn(run_id, question),
    status: "done",
    text: result.answer,
    language: result.language,
    model: result.model,
    citations: result.citations,
    fresh: false,
  }));
}
