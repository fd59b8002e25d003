import { Link } from "react-router";
import { useText } from "../i18n/messages";
import styles from "./Footer.module.css";

/** Whose this is not, and the door for staff. */
export function Footer() {
  const { t } = useText();
  return (
    <footer className={styles["footer"]}>
      <p>
        {t("footer-independent")} {t("footer-data")} <Link to="/sign-in">{t("footer-sign-in")}</Link>
      </p>
    </footer>
  );
}
