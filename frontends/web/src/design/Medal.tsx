import { useText } from "../i18n/messages";
import type { Colour } from "../wire/results";
import styles from "./Medal.module.css";

/** A medal's colour as a disc, named for those who do not see colours apart. */
export function Medal({ colour, small = false }: { colour: Colour; small?: boolean }) {
  const { t } = useText();
  const place = { gold: 1, silver: 2, bronze: 3 }[colour];
  return (
    <span className={`${styles["medal"]} ${styles[colour]} ${small ? styles["small"] : ""}`} title={t(colour)}>
      <span aria-hidden="true">{small ? "" : place}</span>
      <span className="unseen">{t(colour)}</span>
    </span>
  );
}
