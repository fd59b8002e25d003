import { useText } from "../i18n/messages";
import { useSources } from "../sources/SourcesContext";
import styles from "./CiteMark.module.css";
import { useTurn } from "./TurnContext";

/** Word joiner: the number never begins a line of its own. */
const GLUE = "\u2060";

interface CiteMarkProps {
  turn: string;
  index: number;
  /** Index of the last source where several stand together. */
  last: number;
}

/** The superscript number of a source; opens it beside the text. */
export function CiteMark({ turn, index, last }: CiteMarkProps) {
  const { t } = useText();
  const { open, show } = useSources();
  const { citations } = useTurn();
  const citation = citations[index];
  if (!citation) return null;
  const active = open?.turn === turn && open.index >= index && open.index <= last;
  const figure = last > index ? `${index + 1}–${last + 1}` : `${index + 1}`;
  return (
    <sup className={styles["sup"]}>
      {GLUE}
      <button
        type="button"
        className={styles["mark"]}
        aria-label={t("source-number", { number: figure, title: citation.title })}
        aria-pressed={active}
        onClick={() => show({ turn, citations, index })}
      >
        {figure}
      </button>
    </sup>
  );
}
