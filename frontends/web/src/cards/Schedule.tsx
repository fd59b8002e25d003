import { CalendarPlus } from "lucide-react";
import { Medal } from "../design/Medal";
import { clockTime, dayIn, longDay, sameTime, VENUE_ZONE, zoneName } from "../i18n/dates";
import { useText } from "../i18n/messages";
import { useZone } from "../preferences/useZone";
import type { ResultOf, UnitRow } from "../wire/results";
import { alike, type Alike } from "./alike";
import { Card, NotShown, Shown } from "./Card";
import rowStyles from "./rows.module.css";
import { grouped } from "./grouped";
import { phaseName } from "./phases";
import styles from "./Schedule.module.css";
import { Status } from "./Status";

/** When and where: by day in the reader's zone, with the venue's time beside it where it differs. */
export function Schedule({ result }: { result: ResultOf<"schedule"> }) {
  const { t, language } = useText();
  const zone = useZone();
  const title =
    result.event?.name ?? result.discipline?.name ?? result.venue?.name ?? t("conversation-schedule");
  return (
    <Card title={title} meta={zoneName(zone, language)} citations={result.citations}>
      <Shown rows={alike(result.rows)} first={8}>
        {(rows) => <AlikeRows rows={rows} zone={zone} event={!result.event} />}
      </Shown>
      <NotShown total={result.total} rows={result.rows.length} />
    </Card>
  );
}

interface UnitRowsProps {
  rows: readonly UnitRow[];
  zone: string | null;
}

/** Sessions under the heading of their day; `zone` null: the reader's. */
export function UnitRows({ rows, zone }: UnitRowsProps) {
  const own = useZone();
  return <AlikeRows rows={alike(rows)} zone={zone ?? own} event />;
}

interface AlikeRowsProps {
  rows: readonly Alike[];
  zone: string;
  event: boolean;
}

function AlikeRows({ rows, zone, event }: AlikeRowsProps) {
  const { t, language } = useText();
  const days = grouped(rows, ({ unit }) => (unit.start ? dayIn(new Date(unit.start), zone) : ""));
  return [...days].map(([day, units]) => (
    <div key={day}>
      <p className={rowStyles["group"]}>
        {units[0]?.unit.start ? longDay(units[0].unit.start, language, zone) : t("time-to-be-set")}
      </p>
      <ul className={rowStyles["rows"]}>
        {units.map(({ unit, count }) => (
          <Unit key={unit.code} unit={unit} count={count} zone={zone} event={event} />
        ))}
      </ul>
    </div>
  ));
}

interface UnitProps {
  unit: UnitRow;
  count: number;
  zone: string;
  event: boolean;
}

/** One session, or several that look alike. */
function Unit({ unit, count, zone, event }: UnitProps) {
  const { t, language } = useText();
  const name = (event ? unit.event?.name : phaseName(unit, t)) || unit.name;
  const phase = phaseName(unit, t);
  const under = [count > 1 && `× ${count}`, event && phase, unit.venue?.name, useVenueTime(unit, zone)]
    .filter(Boolean)
    .join(" · ");
  return (
    <li>
      <UnitTime unit={unit} zone={zone} />
      <div className={rowStyles["main"]}>
        <p className={styles["name"]}>
          <span className={rowStyles["first"]}>{name}</span>
          <MedalMark unit={unit} />
        </p>
        <p className={rowStyles["under"]}>{under}</p>
        <Status status={unit.status} />
      </div>
      {unit.start ? (
        <a
          className={styles["calendar"]}
          href={`/api/sessions/${encodeURIComponent(unit.code)}.ics?language=${language}`}
          download
          aria-label={t("add-to-calendar", { session: name })}
          title={t("add-to-calendar", { session: name })}
        >
          <CalendarPlus size={18} aria-hidden="true" />
        </a>
      ) : (
        <span />
      )}
    </li>
  );
}

/** The venue's own time, where the reader's differs. */
function useVenueTime(unit: UnitRow, zone: string): string | null {
  const { t, language } = useText();
  if (!unit.start || sameTime(unit.start, zone, VENUE_ZONE)) return null;
  return t("venue-time", { time: clockTime(unit.start, language, VENUE_ZONE) });
}

/** Says that a session decides medals: the gold, or the bronze alone. */
export function MedalMark({ unit }: { unit: UnitRow }) {
  const { t } = useText();
  if (unit.medal === 0) return null;
  return <Medal colour={unit.medal === 1 ? "gold" : "bronze"} label={t("medal-decided")} small />;
}

function UnitTime({ unit, zone }: { unit: UnitRow; zone: string }) {
  const { language } = useText();
  return (
    <span className={styles["time"]}>
      {unit.start ? <time dateTime={unit.start}>{clockTime(unit.start, language, zone)}</time> : "–"}
    </span>
  );
}
