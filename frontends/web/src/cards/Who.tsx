import { Flag } from "../design/Flag";
import { useText } from "../i18n/messages";
import type { MedalRow, NocRef, PersonRef } from "../wire/results";
import styles from "./rows.module.css";

/** Flag and code of a delegation whose name stands nearby. */
export function NocCode({ noc }: { noc: NocRef }) {
  return (
    <span className={styles["who"]} title={noc.name}>
      <Flag noc={noc.code} />
      <span className={styles["code"]}>{noc.code}</span>
    </span>
  );
}

/** Flag and name of a delegation. */
export function NocName({ noc }: { noc: NocRef }) {
  return (
    <span className={styles["who"]}>
      <Flag noc={noc.code} />
      <span>{noc.name}</span>
    </span>
  );
}

/** Names joined as the language joins them. */
export function useNames(): (people: readonly PersonRef[]) => string {
  const { language } = useText();
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return (people) => list.format(people.map((person) => person.name));
}

/** Who won a medal: the people, else the crew, else the delegation. */
export function useWinner(): (row: MedalRow) => { name: string; under: string | null } {
  const names = useNames();
  return (row) => {
    if (row.team) return { name: row.team_name ?? row.noc.name, under: names(row.people) || null };
    return { name: names(row.people) || row.team_name || row.noc.name, under: null };
  };
}
