import { Medal } from "../design/Medal";
import { shortDate } from "../i18n/dates";
import { useText, type Translate } from "../i18n/messages";
import type { MedalRow, ResultOf } from "../wire/results";
import type { MessageId } from "../generated/message-ids";
import { Card, Note, NotShown, Shown } from "./Card";
import styles from "./rows.module.css";
import { UnitRows } from "./Schedule";
import { NocCode, useWinner } from "./Who";

const NOTES: Record<string, MessageId> = {
  tie: "note-tie",
  no_bronze: "note-no_bronze",
  two_golds: "note-two_golds",
  stripped: "note-stripped",
  reallocated: "note-reallocated",
  team_unnamed: "note-team_unnamed",
};

/** Who won: of one event as a podium, of several under the name of each. */
export function Medallists({ result }: { result: ResultOf<"medallists"> }) {
  const { t, language } = useText();
  const [first] = result.rows;
  const oneGames = result.rows.every((row) => row.games.year === first?.games.year);
  const meta = first && oneGames ? meta1(first, result.event !== null, language) : undefined;
  return (
    <Card title={result.event?.name ?? t("medals")} meta={meta} citations={result.citations}>
      <Shown rows={result.rows} first={10}>
        {(rows) => <MedalRows rows={rows} event={!result.event} games={!oneGames} />}
      </Shown>
      <NotShown total={result.total} rows={result.rows.length} />
      {result.upcoming && <UnitRows rows={[result.upcoming]} zone={null} />}
      <Notes notes={result.notes} t={t} />
    </Card>
  );
}

function meta1(row: MedalRow, withDate: boolean, language: string): string {
  return row.date && withDate
    ? `${row.games.name} · ${shortDate(row.date, language, false)}`
    : row.games.name;
}

function Notes({ notes, t }: { notes: readonly string[]; t: Translate }) {
  const known = notes.flatMap((note) => NOTES[note] ?? []);
  return known.map((note) => <Note key={note}>{t(note)}</Note>);
}

interface MedalRowsProps {
  rows: readonly MedalRow[];
  event: boolean;
  games: boolean;
}

/** Medals as rows; `event` and `games` say whether each row has to name its own. */
export function MedalRows({ rows, event, games }: MedalRowsProps) {
  const { t, language } = useText();
  const winner = useWinner();
  return (
    <ul className={styles["rows"]}>
      {rows.map((row, index) => {
        const { name, under } = winner(row);
        const day = event && row.date ? shortDate(row.date, language, false) : null;
        const parts = [under, event && row.event.name, games && row.games.name, day, row.tied && t("tied")];
        const detail = parts.filter(Boolean).join(" · ");
        return (
          <li key={index}>
            <Medal colour={row.medal} />
            <div className={styles["main"]}>
              <p className={styles["name"]}>{name}</p>
              {detail && <p className={styles["under"]}>{detail}</p>}
            </div>
            <NocCode noc={row.noc} />
          </li>
        );
      })}
    </ul>
  );
}
