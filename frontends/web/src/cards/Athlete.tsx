import { useText } from "../i18n/messages";
import { Medal } from "../design/Medal";
import type { MedalRow, ResultOf } from "../wire/results";
import { Card, Note, NotShown, Shown } from "./Card";
import { Figures } from "./MedalTally";
import styles from "./rows.module.css";
import { NocCode, NocName } from "./Who";

/** A person: for whom, in what, and every medal. */
export function Athlete({ result }: { result: ResultOf<"athlete"> }) {
  const { t, language } = useText();
  const list = new Intl.ListFormat(language);
  const entries = [...new Set(result.entries.map((entry) => entry.event?.name ?? entry.discipline.name))];
  return (
    <Card
      title={result.person.name}
      meta={result.noc && <NocName noc={result.noc} />}
      citations={result.citations}
    >
      {result.haul.total > 0 && <Figures row={result.haul} />}
      {result.medals.length > 0 && (
        <Shown rows={result.medals} first={6}>
          {(rows) => <Honours rows={rows} />}
        </Shown>
      )}
      {entries.length > 0 && (
        <Note>
          {t("entries")}: {list.format(entries)}
        </Note>
      )}
      {result.flag_bearer && <Note>{t("flag-bearer")}</Note>}
      {result.function && <Note>{result.function}</Note>}
    </Card>
  );
}

/** A person's medals: the event and the Games, since the person is known. */
function Honours({ rows }: { rows: readonly MedalRow[] }) {
  return (
    <ul className={styles["rows"]}>
      {rows.map((row, index) => (
        <li key={index}>
          <Medal colour={row.medal} />
          <div className={styles["main"]}>
            <p className={styles["event"]}>{row.event.name}</p>
            <p className={styles["under"]}>{[row.games.name, row.team_name].filter(Boolean).join(" · ")}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Athletes that match a request. */
export function AthleteList({ result }: { result: ResultOf<"athlete_list"> }) {
  const { t } = useText();
  const of = [result.noc?.name, result.event?.name ?? result.discipline?.name].filter(Boolean).join(" · ");
  const split =
    result.women && result.men ? ` · ${t("women")} ${result.women} · ${t("men")} ${result.men}` : "";
  const meta = t("people-count", { count: result.total }) + split;
  return (
    <Card title={of || t("athlete")} meta={meta} citations={result.citations}>
      <Shown rows={result.rows} first={8}>
        {(rows) => (
          <ul className={styles["rows"]}>
            {rows.map((person) => (
              <li key={person.id}>
                {person.noc ? <NocCode noc={person.noc} /> : <span />}
                <p className={styles["name"]}>{person.name}</p>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <NotShown total={result.total} rows={result.rows.length} />
    </Card>
  );
}

/** Teams that match a request, with their members. */
export function TeamList({ result }: { result: ResultOf<"team_list"> }) {
  const { t, language } = useText();
  const list = new Intl.ListFormat(language);
  const title = result.event?.name ?? result.discipline?.name ?? result.noc?.name ?? t("team");
  return (
    <Card title={title} meta={t("teams-count", { count: result.total })} citations={result.citations}>
      <Shown rows={result.rows} first={8}>
        {(rows) => (
          <ul className={styles["rows"]}>
            {rows.map((team, index) => (
              <li key={index}>
                <NocCode noc={team.noc} />
                <div className={styles["main"]}>
                  <p className={styles["name"]}>{team.name}</p>
                  <p className={styles["under"]}>
                    {[
                      !result.event && team.event?.name,
                      list.format(team.members.map((person) => person.name)),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <NotShown total={result.total} rows={result.rows.length} />
    </Card>
  );
}
