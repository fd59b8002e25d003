import { useText } from "../i18n/messages";
import type { LineRow, ResultOf } from "../wire/results";
import { Card, NotShown, Shown } from "./Card";
import { phaseName } from "./phases";
import styles from "./rows.module.css";
import { NocCode } from "./Who";

type Result = ResultOf<"unit_results">;

/** A result or start list as the feed has it. */
export function UnitResults({ result }: { result: Result }) {
  const { t } = useText();
  const start = result.status === "start_list";
  const state = start ? t("start-list") : t(result.status === "official" ? "official" : "unofficial");
  const title = result.unit.event?.name ?? result.unit.name;
  return (
    <Card
      title={title}
      meta={[phaseName(result.unit, t), state].filter(Boolean).join(" · ")}
      citations={result.citations}
    >
      <Shown rows={result.lines} first={10}>
        {(lines) => <Lines lines={lines} caption={title} start={start} />}
      </Shown>
      <NotShown total={result.total} rows={result.lines.length} />
    </Card>
  );
}

function Lines({ lines, caption, start }: { lines: readonly LineRow[]; caption: string; start: boolean }) {
  const { t } = useText();
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles["start"]}>
              <span aria-hidden="true">#</span>
              <span className="unseen">{start ? t("start-list") : t("rank")}</span>
            </th>
            <th scope="col" className={styles["grow"]}>
              {t("athlete")}
            </th>
            <th scope="col">{start ? t("bib") : t("result")}</th>
            {!start && <th scope="col">{t("difference")}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              <td className={styles["start"]}>
                {start ? line.start_order : line.rank}
                {line.tied && "="}
              </td>
              <th scope="row" className={styles["start"]}>
                <span className={styles["who"]}>
                  {line.noc && <NocCode noc={line.noc} />}
                  <span>{line.team_name ?? line.person?.name}</span>
                </span>
              </th>
              <td className={styles["strong"]}>{start ? line.bib : (line.irm ?? line.result)}</td>
              {!start && <td>{line.diff}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
