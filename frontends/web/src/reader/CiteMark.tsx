import { useText } from "../i18n/messages";
import { useSources } from "../sources/SourcesContext";
import { useTurn } from "./TurnContext";
import styles from "./CiteMark.module.css";

/** Word joiner: the number never begins a line of its own. */
const GLUE = "\u2060";

/** The superscript number of a source; opens it beside the text. */
export function CiteMark({ turn, index }: { turn: string; index: number }) {
  const { t } = useText();
  const { open, show } = useSources();
  const { citations } = useTurn();
  const citation = citations[index];
  if (!citation) return null;
  const active = open?.turn === turn && open.index === index;
  return (
    <sup className={styles["sup"]} data-cite={index}>
      {GLUE}
      <button
        type="button"
        className={styles["mark"]}
        aria-label={t("source-number", { number: index + 1, title: citation.title })}
        aria-pressed={active}
        onClick={() => show({ turn, citations, index })}
      >
        {index + 1}
      </button>
    </sup>
  );
}
