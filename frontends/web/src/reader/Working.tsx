import { useEffect, useState } from "react";
import type { Turn } from "../conversation/turn";
import { useText } from "../i18n/messages";
import type { MessageId } from "../generated/message-ids";
import styles from "./Working.module.css";

const WORK: Record<string, MessageId> = {
  find_medallists: "tool-medals",
  medal_table: "tool-medals",
  count_medals: "tool-medals",
  compare_nocs: "tool-medals",
  find_sessions: "tool-schedule",
  live_now: "tool-schedule",
  what_to_watch: "tool-schedule",
  unit_results: "tool-results",
  records: "tool-results",
  athlete_profile: "tool-people",
  find_athletes: "tool-people",
  find_teams: "tool-people",
  venue_info: "tool-places",
  games_info: "tool-places",
  rules: "tool-rules",
};

const SLOW_MS = 4000;

/** What is going on before the first word: a line that says it, and two quiet bars where the answer will stand. */
export function Working({ turn }: { turn: Turn }) {
  const { t } = useText();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  const doing = turn.activity ? (WORK[turn.activity] ?? "tool-other") : "working";
  return (
    <div className={styles["working"]}>
      <p>{t(slow ? "working-long" : doing)}</p>
      <span className={styles["bar"]} aria-hidden="true" />
      <span className={styles["bar"]} aria-hidden="true" />
    </div>
  );
}
