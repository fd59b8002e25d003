import { useQuery } from "@tanstack/react-query";
import { useText } from "../i18n/messages";
import { currentSession } from "../wire/session";
import styles from "./RehearsalWord.module.css";

/** Says in plain sight that the data is synthetic, where it is. */
export function RehearsalWord() {
  const { t } = useText();
  const { data } = useQuery({ queryKey: ["session"], queryFn: currentSession });
  return data && "rehearsal" in data && data.rehearsal ? (
    <span className={styles["word"]}>{t("rehearsal")}</span>
  ) : null;
}
