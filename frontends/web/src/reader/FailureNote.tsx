import { Button } from "../design/Button";
import { Notice } from "../design/Notice";
import { useText, type Translate } from "../i18n/messages";
import type { MessageId } from "../generated/message-ids";
import type { Failure } from "../wire/events";

type Words = readonly [title: MessageId, recovery: MessageId];

/** Codes of errors whose sentences this page has in every language; the server's own are shown for the rest. */
const WORDS: Record<string, Words> = {
  offline: ["failure-offline", "failure-offline-recovery"],
  unreachable: ["failure-unreachable", "failure-unreachable-recovery"],
  too_many: ["failure-too_many", "failure-too_many-recovery"],
  rate_limited: ["failure-too_many", "failure-too_many-recovery"],
  internal: ["failure-internal", "failure-internal-recovery"],
  unavailable: ["failure-unavailable", "failure-unavailable-recovery"],
  overloaded: ["failure-too_many", "failure-too_many-recovery"],
  still_opening: ["failure-unavailable", "failure-unavailable-recovery"],
  deadline: ["failure-deadline", "failure-deadline-recovery"],
  unknown_conversation: ["failure-unknown_conversation", "failure-unknown_conversation-recovery"],
  message_too_large: ["failure-too_large", "failure-too_large-recovery"],
  too_large: ["failure-too_large", "failure-too_large-recovery"],
};

/** What went wrong and what helps, in the reader's language. */
export function failureWords(failure: Failure, t: Translate): { title: string; recovery: string } {
  const words = WORDS[failure.code];
  if (!words) return { title: failure.message || t("failure-title"), recovery: failure.recovery };
  return { title: t(words[0]), recovery: t(words[1], { seconds: Math.ceil(failure.retry_after ?? 0) }) };
}

interface FailureNoteProps {
  failure: Failure;
  onRetry: (() => void) | null;
}

export function FailureNote({ failure, onRetry }: FailureNoteProps) {
  const { t } = useText();
  const { title, recovery } = failureWords(failure, t);
  return (
    <Notice kind="problem" title={title}>
      {recovery && <p>{recovery}</p>}
      {failure.request_id && <p>{t("failure-request-id", { id: failure.request_id })}</p>}
      {onRetry && failure.retryable && <Button onClick={onRetry}>{t("retry")}</Button>}
    </Notice>
  );
}
