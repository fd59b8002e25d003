import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Button } from "../design/Button";
import { stamp, VENUE_ZONE } from "../i18n/dates";
import { useText } from "../i18n/messages";
import { fetchSource, type SourceView } from "../wire/client";
import type { Citation } from "../wire/results";
import styles from "./SourceBody.module.css";

/** A source in full: what it says, who says it, and where exactly it stands. */
export function SourceBody({ citation }: { citation: Citation }) {
  const { t, language } = useText();
  const message = messageOf(citation);
  return (
    <div className={styles["source"]}>
      <p className={styles["kind"]}>{t(`source-kind-${citation.kind}`)}</p>
      <p className={styles["title"]}>{citation.title}</p>
      {citation.quote && (
        <figure className={styles["quote"]}>
          <figcaption className="unseen">{t("source-quote")}</figcaption>
          <blockquote dir="auto">{citation.quote.replaceAll("; ", "\n")}</blockquote>
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
      {message !== null && <MessageDetails message={message} focus={focusOf(citation)} />}
    </div>
  );
}

/** The number of the stored message that a citation points at. */
function messageOf(citation: Citation): number | null {
  const match = /\/sources\/(\d+)$/.exec(citation.url ?? "");
  return match ? Number(match[1]) : null;
}

/** A word of the quotation that is likely to stand in the raw message: its longest, as names are. */
function focusOf(citation: Citation): string | null {
  const words = citation.quote?.match(/[\p{L}]{4,}/gu) ?? [];
  return words.reduce<string | null>((best, word) => (word.length > (best?.length ?? 0) ? word : best), null);
}

function MessageDetails({ message, focus }: { message: number; focus: string | null }) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  const source = useQuery({
    queryKey: ["source", message, focus],
    queryFn: () => fetchSource(message, focus),
    enabled: shown,
    staleTime: Infinity,
  });
  if (!shown) {
    return (
      <Button className={styles["more"]} onClick={() => setShown(true)}>
        {t("source-show-message")}
      </Button>
    );
  }
  if (source.isError) return <p role="alert">{t("source-failed")}</p>;
  return source.data ? <Message view={source.data} /> : <div className={styles["wait"]} aria-hidden="true" />;
}

/** The stored message itself: its header, and the passage in the raw text. */
function Message({ view }: { view: SourceView }) {
  const { t, language } = useText();
  return (
    <section className={styles["message"]} aria-label={t("source-message")}>
      <dl className={styles["facts"]}>
        <Fact name={t("source-message-type")}>
          <code dir="ltr">{[view.type, view.subtype].filter(Boolean).join(" · ")}</code>
        </Fact>
        <Fact name={t("source-received")}>{stamp(view.received_at, language, VENUE_ZONE)}</Fact>
        {view.state === "superseded" && <Fact name={t("source-status")}>{t("source-superseded")}</Fact>}
      </dl>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it */}
      <pre dir="ltr" tabIndex={0} aria-label={t("source-message")}>
        {view.excerpt}
        {view.truncated && "\n…"}
      </pre>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
