import type { ReactNode } from "react";
import { stamp, VENUE_ZONE } from "../i18n/dates";
import { useText } from "../i18n/messages";
import type { Citation } from "../wire/results";
import styles from "./SourceBody.module.css";

/** A source in full: what it says, who says it, and where exactly it stands. */
export function SourceBody({ citation }: { citation: Citation }) {
  const { t, language } = useText();
  return (
    <div className={styles["source"]}>
      <p className={styles["kind"]}>{t(`source-kind-${citation.kind}`)}</p>
      <p className={styles["title"]}>{citation.title}</p>
      {citation.quote && (
        <figure className={styles["quote"]}>
          <figcaption className="unseen">{t("source-quote")}</figcaption>
          <blockquote dir="auto">{citation.quote}</blockquote>
        </figure>
      )}
      <dl className={styles["facts"]}>
        <Fact name={t("source-publisher")}>{citation.source}</Fact>
        {citation.version && <Fact name={t("source-version")}>{citation.version}</Fact>}
        {citation.as_of && (
          <Fact name={t("source-as-of")}>{stamp(citation.as_of, language, VENUE_ZONE)}</Fact>
        )}
        {citation.locator && (
          <Fact name={t("source-locator")}>
            <code dir="ltr">{citation.locator}</code>
          </Fact>
        )}
      </dl>
    </div>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
