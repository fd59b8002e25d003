import { useQuery } from "@tanstack/react-query";
import { alike } from "../cards/alike";
import { phaseName } from "../cards/phases";
import { MedalMark } from "../cards/Schedule";
import { Status } from "../cards/Status";
import { clockTime, longDay, VENUE_ZONE } from "../i18n/dates";
import { useText } from "../i18n/messages";
import { usePreferences } from "../preferences/preferences";
import { useZone } from "../preferences/useZone";
import { fetchSessions, type DaySessions } from "../wire/client";
import type { UnitRow } from "../wire/results";
import styles from "./TodayStrip.module.css";

/** The sessions of the day that the Games clock shows, as a quiet strip; a line of words when there are none. */
export function TodayStrip() {
  const { t, language } = useText();
  const { asOf } = usePreferences();
  const sessions = useQuery({
    queryKey: ["sessions", language, asOf],
    queryFn: () => fetchSessions(language, asOf),
    refetchInterval: asOf ? false : 60_000,
  });
  if (sessions.isError) return <p className={styles["line"]}>{t("today-failed")}</p>;
  if (!sessions.data) return <div className={styles["space"]} aria-hidden="true" />;
  if (sessions.data.rows.length === 0) return <p className={styles["line"]}>{t("today-none")}</p>;
  return <Day sessions={sessions.data} />;
}

function Day({ sessions }: { sessions: DaySessions }) {
  const { t, language } = useText();
  const day = longDay(`${sessions.day}T12:00:00Z`, language, VENUE_ZONE);
  const title = sessions.over ? t("today-over", { day }) : day;
  return (
    <section className={styles["strip"]} aria-label={title}>
      <h2 className={styles["day"]}>{title}</h2>
      <Sessions rows={sessions.rows} />
    </section>
  );
}

function Sessions({ rows }: { rows: readonly UnitRow[] }) {
  const { t, language } = useText();
  const zone = useZone();
  return (
    // A list that scrolls sideways has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul className={styles["sessions"]} tabIndex={0}>
      {alike(rows).map(({ unit: row, count }) => (
        <li key={row.code} className={styles["session"]}>
          <span className={styles["time"]}>
            {row.start ? <time dateTime={row.start}>{clockTime(row.start, language, zone)}</time> : "–"}
            <MedalMark unit={row} />
          </span>
          <span className={styles["name"]}>{row.event?.name ?? row.name}</span>
          <span className={styles["sport"]}>
            {[count > 1 && `× ${count}`, phaseName(row, t) || row.discipline.name]
              .filter(Boolean)
              .join(" · ")}
          </span>
          <Status status={row.status} />
        </li>
      ))}
    </ul>
  );
}
