import { stamp, zoneName } from "../i18n/dates";
import { directionOf } from "../i18n/languages";
import { useText } from "../i18n/messages";
import { useZone } from "../preferences/useZone";
import type { ResultOf } from "../wire/results";
import { Card, Note, NotShown, Shown } from "./Card";
import styles from "./Notes.module.css";
import rowStyles from "./rows.module.css";
import { UnitRows } from "./Schedule";
import { NocCode } from "./Who";

/** Rules in our own words. */
export function Rules({ result }: { result: ResultOf<"rules"> }) {
  const { t, language } = useText();
  return (
    <Card title={result.discipline.name} citations={result.citations}>
      <Shown rows={result.rows} first={3}>
        {(rows) =>
          rows.map((row) => (
            <div key={`${row.topic}-${row.title}`} className={styles["note"]} lang={row.language}>
              <h4>{row.title}</h4>
              <p>{row.text}</p>
              {row.language !== language && row.language === "en" && (
                <p className={rowStyles["under"]} lang={language}>
                  {t("in-english")}
                </p>
              )}
            </div>
          ))
        }
      </Shown>
    </Card>
  );
}

/** News: a third party's words, marked as such. */
export function News({ result }: { result: ResultOf<"news"> }) {
  const { t, language } = useText();
  const zone = useZone();
  return (
    <Card title={t("news")} meta={t("third-party")} citations={result.citations}>
      <Shown rows={result.rows} first={3}>
        {(rows) =>
          rows.map((row, index) => (
            <article
              key={index}
              className={styles["note"]}
              lang={row.language}
              dir={directionOf(row.language)}
            >
              <h4>{row.title}</h4>
              <p>{row.body}</p>
              <p className={rowStyles["under"]}>
                <time dateTime={row.issued_at}>{stamp(row.issued_at, language, zone)}</time>
              </p>
            </article>
          ))
        }
      </Shown>
      <NotShown total={result.total} rows={result.rows.length} />
    </Card>
  );
}

/** What to watch: when and where; why is in the words. */
export function Advice({ result }: { result: ResultOf<"advice"> }) {
  const { t, language } = useText();
  const zone = useZone();
  return (
    <Card title={t("worth-watching")} meta={zoneName(zone, language)} citations={result.citations}>
      <UnitRows rows={result.rows.map((row) => row.unit)} zone={zone} />
      {result.over && <Note>{t("games-over")}</Note>}
    </Card>
  );
}

/** Record marks of an event. */
export function Records({ result }: { result: ResultOf<"records"> }) {
  const { t } = useText();
  return (
    <Card title={result.event?.name ?? t("record")} citations={result.citations}>
      <ul className={rowStyles["rows"]}>
        {result.rows.map((row, index) => (
          <li key={index}>
            <span className={rowStyles["code"]}>{row.record_type}</span>
            <div className={rowStyles["main"]}>
              <p className={rowStyles["name"]}>{row.result}</p>
              <p className={rowStyles["under"]}>
                {[!result.event && row.event.name, row.holder, row.place, row.date]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            {row.noc && <NocCode noc={row.noc} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
