import { useQuery } from "@tanstack/react-query";
import { MedalMark } from "../cards/Schedule";
import { Status } from "../cards/Status";
import { clockTime, dayIn, longDay, VENUE_ZONE } from "../i18n/dates";
import { useText } from "../i18n/messages";
import { usePreferences } from "../preferences/preferences";
import { useZone } from "../preferences/useZone";
import { fetchSessions } from "../wire/client";
import type { UnitRow } from "../wire/results";
import styles from "./TodayStrip.module.css";

/** The sessions of the day that the Games clock shows, as a quiet strip; a line of words when there are none. */
export function TodayStrip() {
  const { t, language } = useText();
  const { asOf } = usePreferences();
  const moment = asOf ?? new Date().toISOString();
  const day = dayIn(new Date(moment), VENUE_ZONE);
  const query = new URLSearchParams({ day, language, ...(asOf && { as_of: asOf }) });
  const sessions = useQuery({
    queryKey: ["sessions", query.toString()],
    queryFn: () => fetchSessions(query),
  });
  if (sessions.isError) return <p className={styles["line"]}>{t("today-failed")}</p>;
  if (!sessions.data) return <div className={styles["space"]} aria-hidden="true" />;
  if (sessions.data.rows.length === 0) return <p className={styles["line"]}>{t("today-none")}</p>;
  return (
    <section className={styles["strip"]} aria-label={longDay(moment, language, VENUE_ZONE)}>
      <h2 className={styles["day"]}>{longDay(moment, language, VENUE_ZONE)}</h2>
      <Sessions rows={sessions.data.rows} />
    </section>
  );
}

function Sessions({ rows }: { rows: readonly UnitRow[] }) {
  const { language } = useText();
  const zone = useZone();
  return (
    // A list that scrolls sideways has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul className={styles["sessions"]} tabIndex={0}>
      {rows.map((row) => (
        <li key={row.code} className={styles["session"]}>
          <span className={styles["time"]}>
            {row.start ? <time dateTime={row.start}>{clockTime(row.start, language, zone)}</time> : "–"}
            <MedalMark unit={row} />
          </span>
          <span className={styles["name"]}>{row.event?.name ?? row.name}</span>
          <span className={styles["sport"]}>{row.phase}</span>
          <Status status={row.status} />
        </li>
      ))}
    </ul>
  );
}
