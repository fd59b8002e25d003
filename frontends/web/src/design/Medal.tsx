import { useText } from "../i18n/messages";
import type { Colour } from "../wire/results";
import styles from "./Medal.module.css";

/** A medal's colour as a disc, named for those who do not see colours apart. */
export function Medal({ colour, small = false, label }: { colour: Colour; small?: boolean; label?: string }) {
  const { t } = useText();
  const name = label ?? t(colour);
  const place = { gold: 1, silver: 2, bronze: 3 }[colour];
  return (
    <span className={`${styles["medal"]} ${styles[colour]} ${small ? styles["small"] : ""}`} title={name}>
      <span aria-hidden="true">{small ? "" : place}</span>
      <span className="unseen">{name}</span>
    </span>
  );
}
