import { Link } from "react-router";
import { useText } from "../i18n/messages";
import styles from "./SignIn.module.css";

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useText();
  return (
    <div className={styles["page"]}>
      <h1>404</h1>
      <p>{t("nothing-here")}</p>
      <Link to="/">{t("back-to-start")}</Link>
    </div>
  );
}
