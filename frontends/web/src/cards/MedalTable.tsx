import { Medal } from "../design/Medal";
import { useText } from "../i18n/messages";
import { usePreferences } from "../preferences/preferences";
import type { Colour, ResultOf, TableLine } from "../wire/results";
import { Card, Note, Shown } from "./Card";
import styles from "./rows.module.css";
import { NocName } from "./Who";

const COLOURS: readonly Colour[] = ["gold", "silver", "bronze"];

/** The column heads of a medal count; `only` leaves one colour. */
export function CountHeads({ only = null }: { only?: Colour | null }) {
  const { t } = useText();
  return (
    <>
      {(only ? [only] : COLOURS).map((colour) => (
        <th key={colour} scope="col">
          <Medal colour={colour} small />
        </th>
      ))}
      {!only && <th scope="col">{t("total")}</th>}
    </>
  );
}

/** The cells of a medal count; `only` leaves one colour. */
export function Counts({
  row,
  only = null,
}: {
  row: Pick<TableLine, Colour | "total">;
  only?: Colour | null;
}) {
  return (
    <>
      {(only ? [only] : COLOURS).map((colour) => (
        <td key={colour} className={row[colour] === 0 ? styles["zero"] : ""}>
          {row[colour]}
        </td>
      ))}
      {!only && <td className={styles["strong"]}>{row.total}</td>}
    </>
  );
}

/** The medal table, or the lines of it that were asked for. */
export function MedalTable({ result }: { result: ResultOf<"medal_table"> }) {
  const { t } = useText();
  const state = result.final ? t("table-final") : t("table-so-far");
  const meta = result.order === "total" ? `${state} · ${t("table-by-total")}` : state;
  const title = result.discipline ? `${result.discipline.name} · ${result.games.name}` : result.games.name;
  return (
    <Card title={title} meta={meta} citations={result.citations}>
      <Shown rows={result.lines} first={10}>
        {(lines) => <TableOf lines={lines} caption={title} />}
      </Shown>
      {result.outside.map((line) => (
        <Note key={line.noc.code}>
          {t("outside-table")}: {line.noc.name} · {line.gold}–{line.silver}–{line.bronze}
        </Note>
      ))}
      {result.absent.length > 0 && (
        <Note>{t("table-no-medal", { names: result.absent.map((noc) => noc.name).join(", ") })}</Note>
      )}
    </Card>
  );
}

function TableOf({ lines, caption }: { lines: readonly TableLine[]; caption: string }) {
  const { t } = useText();
  const { favouriteNoc } = usePreferences();
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles["start"]}>
              <span aria-hidden="true">#</span>
              <span className="unseen">{t("rank")}</span>
            </th>
            <th scope="col" className={styles["grow"]}>
              {t("noc")}
            </th>
            <CountHeads />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.noc.code} className={line.noc.code === favouriteNoc ? styles["favourite"] : ""}>
              <td className={styles["start"]}>
                {line.rank}
                {line.tied && "="}
              </td>
              <th scope="row" className={styles["start"]}>
                <NocName noc={line.noc} />
              </th>
              <Counts row={line} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
