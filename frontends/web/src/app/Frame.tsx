import { Outlet, ScrollRestoration, useLocation } from "react-router";
import { useText } from "../i18n/messages";
import { Footer } from "./Footer";
import styles from "./Frame.module.css";
import { Header } from "./Header";
import { useOnline } from "./useOnline";

/** The frame of every page. */
export function Frame() {
  const { t } = useText();
  const online = useOnline();
  const atDesk = useLocation().pathname.startsWith("/fan"); // a desk ends in its composer and carries the footer itself
  return (
    <div className={styles["frame"]}>
      <a href="#content" className={styles["skip"]}>
        {t("skip-to-content")}
      </a>
      <Header />
      {!online && (
        <p className={styles["offline"]} role="status">
          {t("offline")}
        </p>
      )}
      <main id="content" className={styles["main"]} tabIndex={-1}>
        <Outlet />
      </main>
      {!atDesk && <Footer />}
      <ScrollRestoration />
    </div>
  );
}
