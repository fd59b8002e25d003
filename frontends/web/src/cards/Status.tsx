import { useText } from "../i18n/messages";
import type { MessageId } from "../generated/message-ids";
import styles from "./Status.module.css";

const WORDS: Record<string, MessageId> = {
  running: "status-running",
  cancelled: "status-cancelled",
  postponed: "status-postponed",
  delayed: "status-delayed",
  interrupted: "status-interrupted",
};

/** A session's state in a word, where it is anything but on time or over. */
export function Status({ status }: { status: string }) {
  const { t } = useText();
  const word = WORDS[status];
  if (!word) return null;
  return <p className={`${styles["status"]} ${status === "running" ? styles["live"] : ""}`}>{t(word)}</p>;
}
