import { useNocs } from "../wire/useNocs";
import styles from "./Flag.module.css";

/** A delegation's flag; delegations without one today (URS, AIN …) show their code. Always beside the name, so silent. */
export function Flag({ noc }: { noc: string }) {
  const iso2 = useNocs().get(noc)?.iso2;
  if (!iso2) {
    return (
      <span className={styles["code"]} aria-hidden="true">
        {noc}
      </span>
    );
  }
  return (
    <img
      className={styles["flag"]}
      src={`${__FLAGS__}/${iso2}.svg`}
      alt=""
      width={24}
      height={16}
      loading="lazy"
    />
  );
}
