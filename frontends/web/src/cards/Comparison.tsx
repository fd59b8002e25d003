import { useText } from "../i18n/messages";
import type { ResultOf } from "../wire/results";
import { Card, Shown } from "./Card";
import styles from "./Comparison.module.css";
import { CountHeads, Counts } from "./MedalTable";
import rowStyles from "./rows.module.css";
import { NocCode, NocName } from "./Who";

type Result = ResultOf<"comparison">;
type Cell = Result["cells"][number];

/** Delegations side by side: the totals, then each Games. */
export function Comparison({ result }: { result: Result }) {
  const { t } = useText();
  const names = result.nocs.map((noc) => noc.name);
  const meta = result.discipline?.name ?? (result.games.length === 1 ? result.games[0]?.name : undefined);
  return (
    <Card title={names.join(" – ")} meta={meta} citations={result.citations}>
      <Totals result={result} />
      {result.games.length > 1 && (
        <Shown rows={[...result.games].sort((a, b) => b.year - a.year)} first={8}>
          {(games) => <ByGames result={result} games={games} label={t("games")} />}
        </Shown>
      )}
    </Card>
  );
}

function Totals({ result }: { result: Result }) {
  const { t } = useText();
  return (
    <div className={rowStyles["scroll"]}>
      <table className={rowStyles["table"]}>
        <thead>
          <tr>
            <th scope="col" className={rowStyles["start"]}>
              {t("noc")}
            </th>
            <CountHeads />
          </tr>
        </thead>
        <tbody>
          {result.totals.map((row, index) => (
            <tr key={row.noc?.code ?? index}>
              <th scope="row" className={rowStyles["start"]}>
                {row.noc && <NocName noc={row.noc} />}
              </th>
              <Counts row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ByGamesProps {
  result: Result;
  games: readonly Result["games"][number][];
  label: string;
}

/** Each Games as a row: bars of gold, silver and bronze, all on one scale. */
function ByGames({ result, games, label }: ByGamesProps) {
  const most = Math.max(1, ...result.cells.map((cell) => cell.total));
  const cells = new Map(result.cells.map((cell) => [`${cell.games.year}-${cell.noc.code}`, cell]));
  return (
    <div className={rowStyles["scroll"]}>
      <table className={styles["years"]}>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            {result.nocs.map((noc) => (
              <th key={noc.code} scope="col">
                <NocCode noc={noc} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {games.map((edition) => (
            <tr key={edition.year}>
              <th scope="row" title={edition.name}>
                {edition.year}
              </th>
              {result.nocs.map((noc) => (
                <td key={noc.code}>
                  <Bar cell={cells.get(`${edition.year}-${noc.code}`)} most={most} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ cell, most }: { cell: Cell | undefined; most: number }) {
  const { t } = useText();
  if (!cell || cell.total === 0) return <span className={styles["none"]}>0</span>;
  const words = `${cell.gold} ${t("gold")}, ${cell.silver} ${t("silver")}, ${cell.bronze} ${t("bronze")}`;
  return (
    <span className={styles["cell"]} title={words}>
      <span className={styles["bar"]} aria-hidden="true">
        {(["gold", "silver", "bronze"] as const).map((colour) => (
          <span
            key={colour}
            className={styles[colour]}
            style={{ inlineSize: `${(cell[colour] / most) * 100}%` }}
          />
        ))}
      </span>
      <span className={styles["sum"]}>{cell.total}</span>
      <span className="unseen">{words}</span>
    </span>
  );
}
