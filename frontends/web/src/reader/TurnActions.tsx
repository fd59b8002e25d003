import { BookOpen, Check, Copy, Flag, RotateCcw } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "../design/Button";
import type { Turn } from "../conversation/turn";
import { useText } from "../i18n/messages";
import { useSources } from "../sources/SourcesContext";
import { sendFeedback } from "../wire/client";
import styles from "./TurnActions.module.css";

interface TurnActionsProps {
  turn: Turn;
  thread: string;
  onRetry: (() => void) | null;
}

/** What can be done with an answer. */
export function TurnActions({ turn, thread, onRetry }: TurnActionsProps) {
  const { t } = useText();
  const { show } = useSources();
  const [reporting, setReporting] = useState(false);
  const count = turn.citations.length;
  return (
    <div className={styles["actions"]}>
      <div className={styles["row"]}>
        {count > 0 && (
          <button
            type="button"
            className={styles["action"]}
            onClick={() => show({ turn: turn.id, citations: turn.citations, index: 0 })}
          >
            <BookOpen size={16} aria-hidden="true" />
            {t("sources", { count })}
          </button>
        )}
        {turn.text && <CopyButton text={turn.text} />}
        {onRetry && (
          <button type="button" className={styles["action"]} onClick={onRetry}>
            <RotateCcw size={16} aria-hidden="true" />
            <span>{t("retry")}</span>
          </button>
        )}
        <button
          type="button"
          className={styles["action"]}
          aria-expanded={reporting}
          onClick={() => setReporting(!reporting)}
        >
          <Flag size={16} aria-hidden="true" />
          <span>{t("wrong")}</span>
        </button>
      </div>
      {reporting && <Report turn={turn} thread={thread} />}
    </div>
  );
}

function CopyButton({ text }: { text: string }) {
  const { t } = useText();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
        setTimeout(() => setCopied(false), 2000);
      },
      (error: unknown) => console.warn("The clipboard refused", error),
    );
  };
  const Icon = copied ? Check : Copy;
  return (
    <button type="button" className={styles["action"]} onClick={copy}>
      <Icon size={16} aria-hidden="true" />
      <span aria-live="polite">{t(copied ? "copied" : "copy")}</span>
    </button>
  );
}

function Report({ turn, thread }: { turn: Turn; thread: string }) {
  const { t } = useText();
  const field = useId();
  const [text, setText] = useState("");
  const [state, setState] = useState<"open" | "sent" | "failed">("open");
  if (state === "sent") {
    return (
      <p className={styles["thanks"]} role="status">
        {t("wrong-thanks")}
      </p>
    );
  }
  const send = () => {
    sendFeedback({ thread_id: thread, run_id: turn.id, text }).then(
      () => setState("sent"),
      () => setState("failed"),
    );
  };
  return (
    <form
      className={styles["report"]}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor={field}>{t("wrong-what")}</label>
      <textarea
        id={field}
        rows={2}
        dir="auto"
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{t("wrong-send")}</Button>
      {state === "failed" && <p role="alert">{t("feedback-failed")}</p>}
    </form>
  );
}
