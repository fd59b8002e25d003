import { BookOpen } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { Button } from "../design/Button";
import { useText } from "../i18n/messages";
import { useTurn } from "../reader/TurnContext";
import { useSources } from "../sources/SourcesContext";
import type { Citation } from "../wire/results";
import styles from "./Card.module.css";

interface CardProps {
  title: ReactNode;
  meta?: ReactNode;
  citations?: readonly Citation[];
  children: ReactNode;
}

/** The frame of everything that is shown beside the words; its sources are one tap away. */
export function Card({ title, meta, citations = [], children }: CardProps) {
  const heading = useId();
  return (
    <section className={styles["card"]} aria-labelledby={heading}>
      <header className={styles["head"]}>
        <h3 id={heading} className={styles["title"]}>
          {title}
        </h3>
        {meta && <p className={styles["meta"]}>{meta}</p>}
      </header>
      {children}
      {citations.length > 0 && <CardSources citations={citations} />}
    </section>
  );
}

function CardSources({ citations }: { citations: readonly Citation[] }) {
  const { t } = useText();
  const turn = useTurn();
  const { show } = useSources();
  const [only] = citations;
  const named = new Set(turn.citations.map((citation) => citation.locator));
  if (citations.every((citation) => named.has(citation.locator))) return null; // the words name them already
  return (
    <footer className={styles["foot"]}>
      <button
        type="button"
        className={styles["source"]}
        onClick={() => show({ turn: `${turn.id}-card`, citations, index: 0 })}
      >
        <BookOpen size={14} aria-hidden="true" />
        <span dir="auto">
          {citations.length === 1 ? only?.title : t("sources", { count: citations.length })}
        </span>
      </button>
    </footer>
  );
}

interface ShownProps<Row> {
  rows: readonly Row[];
  first: number;
  children: (rows: readonly Row[]) => ReactNode;
}

/** The first rows of a long list, and the rest on demand. */
export function Shown<Row>({ rows, first, children }: ShownProps<Row>) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const long = rows.length > first + 2;
  return (
    <>
      {children(long && !all ? rows.slice(0, first) : rows)}
      {long && (
        <Button look="quiet" className={styles["more"]} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("show-fewer") : t("show-all", { count: rows.length })}
        </Button>
      )}
    </>
  );
}

/** Says how many matches a result holds that it did not send. */
export function NotShown({ total, rows }: { total: number; rows: number }) {
  const { t } = useText();
  if (total <= rows) return null;
  return <p className={styles["note"]}>{t("more-not-shown", { count: total - rows })}</p>;
}

export function Note({ children }: { children: ReactNode }) {
  return <p className={styles["note"]}>{children}</p>;
}
