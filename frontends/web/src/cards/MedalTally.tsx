import { Medal } from "../design/Medal";
import { shortDate } from "../i18n/dates";
import { useText } from "../i18n/messages";
import type { Colour, ResultOf, TallyRow } from "../wire/results";
import type { MessageId } from "../generated/message-ids";
import { Card, NotShown, Shown } from "./Card";
import { CountHeads, Counts } from "./MedalTable";
import styles from "./rows.module.css";
import { NocCode, NocName } from "./Who";

const HEADS: Partial<Record<ResultOf<"medal_tally">["by"], MessageId>> = {
  day: "day",
  event: "event",
  discipline: "discipline",
  games: "games",
  athlete: "athlete",
  noc: "noc",
};

/** Medals counted: the sum in large figures, and by day, event, Games, athlete or country where that was asked. */
export function MedalTally({ result }: { result: ResultOf<"medal_tally"> }) {
  const { t } = useText();
  const head = HEADS[result.by];
  const of = [result.person?.name, result.noc?.name, result.event?.name, result.discipline?.name].filter(
    Boolean,
  );
  const games = result.games.length === 1 ? result.games[0]?.name : null;
  const meta = games ?? (result.games.length === 0 ? t("all-winter-games") : undefined);
  return (
    <Card title={of.join(" · ") || t("medals")} meta={meta} citations={result.citations}>
      <Figures row={result.whole} only={result.medal} />
      {head && result.rows.length > 0 && (
        <Shown rows={result.rows} first={10}>
          {(rows) => <TallyTable rows={rows} head={t(head)} only={result.medal} />}
        </Shown>
      )}
      <NotShown total={result.groups} rows={Math.max(result.rows.length, 1)} />
    </Card>
  );
}

/** Gold, silver, bronze and their sum, large; one colour alone where only it was asked for. */
export function Figures({ row, only }: { row: Pick<TallyRow, Colour | "total">; only?: Colour | null }) {
  const { t } = useText();
  const colours: readonly Colour[] = only ? [only] : ["gold", "silver", "bronze"];
  return (
    <div className={styles["figures"]}>
      {colours.map((colour) => (
        <p key={colour} className={styles["figure"]}>
          <b>{row[colour]}</b>
          <span>
            <Medal colour={colour} small />
            <span aria-hidden="true">{t(colour)}</span>
          </span>
        </p>
      ))}
      {!only && (
        <p className={styles["figure"]}>
          <b>{row.total}</b>
          <span>{t("total")}</span>
        </p>
      )}
    </div>
  );
}

interface TallyTableProps {
  rows: readonly TallyRow[];
  head: string;
  only: Colour | null;
}

function TallyTable({ rows, head, only }: TallyTableProps) {
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col" className={styles["start"]}>
              {head}
            </th>
            <CountHeads only={only} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row" className={styles["start"]}>
                <Group row={row} />
              </th>
              <Counts row={row} only={only} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a line of the count is about. */
function Group({ row }: { row: TallyRow }) {
  const { language } = useText();
  if (row.day)
    return <time dateTime={row.day}>{shortDate(row.day, language, !row.day.startsWith("2026"))}</time>;
  if (row.person) {
    return (
      <span className={styles["who"]}>
        {row.person.noc && <NocCode noc={row.person.noc} />}
        <span>{row.person.name}</span>
      </span>
    );
  }
  if (row.noc) return <NocName noc={row.noc} />;
  return <span>{row.event?.name ?? row.discipline?.name ?? row.games?.name}</span>;
}
