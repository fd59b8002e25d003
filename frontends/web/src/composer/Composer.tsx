import { ArrowUp, Square } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useText } from "../i18n/messages";
import styles from "./Composer.module.css";

interface ComposerProps {
  running: boolean;
  followUp: boolean;
  onAsk: (text: string) => void;
  onStop: () => void;
}

const LIMIT = 4000;

/** Where people ask. Enter asks, Shift+Enter breaks the line, `/` comes here from anywhere, Escape stops. */
export function Composer({ running, followUp, onAsk, onStop }: ComposerProps) {
  const { t } = useText();
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useSlashKey(field);
  const ready = text.trim().length > 0 && !running;

  const ask = () => {
    if (!ready) return;
    onAsk(text.trim());
    setText("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && running) onStop();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    ask();
  };

  return (
    <form
      className={styles["composer"]}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <textarea
        ref={field}
        className={styles["field"]}
        rows={1}
        dir="auto"
        maxLength={LIMIT}
        enterKeyHint="send"
        aria-label={t("composer-label")}
        aria-keyshortcuts="/"
        placeholder={t(followUp ? "composer-follow-up" : "composer-placeholder")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {running ? (
        <button
          type="button"
          className={styles["stop"]}
          aria-label={t("stop")}
          title={t("stop")}
          onClick={onStop}
        >
          <Square size={16} fill="currentColor" aria-hidden="true" />
        </button>
      ) : (
        <button
          type="submit"
          className={styles["send"]}
          aria-label={t("send")}
          title={t("send")}
          disabled={!ready}
        >
          <ArrowUp size={20} aria-hidden="true" />
        </button>
      )}
    </form>
  );
}

/** `/` puts the cursor into the field, unless the reader is typing somewhere. */
function useSlashKey(field: React.RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select, dialog");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [field]);
}
