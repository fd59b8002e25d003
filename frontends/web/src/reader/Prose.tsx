import { memo, useMemo } from "react";
import Markdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { withMarks } from "../conversation/spans";
import type { Citation } from "../wire/results";
import { CiteMark } from "./CiteMark";
import { rehypeMarks } from "./marks";
import styles from "./Prose.module.css";

interface ProseProps {
  text: string;
  citations: readonly Citation[];
  turn: string;
  /** Whether tables are left to the cards. */
  tables: boolean;
}

/** No raw HTML, no pictures from elsewhere, no links that leave without saying so. */
const ALLOWED = [
  "p", "strong", "em", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "sup", "span", "a", "code", "br",
  "blockquote", "del", "h3", "h4", "hr",
]; // prettier-ignore

function componentsFor(turn: string, tables: boolean): Components {
  return {
    sup: ({ node }) => (
      <CiteMark
        turn={turn}
        index={Number(node?.properties["dataCite"])}
        last={Number(node?.properties["dataLast"])}
      />
    ),
    a: (props) => (
      <a href={props.href} target="_blank" rel="noopener noreferrer">
        {props.children}
      </a>
    ),
    table: (props) =>
      tables && (
        <div className={styles["scroll"]}>
          <table>{props.children}</table>
        </div>
      ),
  };
}

/** The words of an answer, with a number after each sentence that opens its source. */
export const Prose = memo(function Prose({ text, citations, turn, tables }: ProseProps) {
  const components = useMemo(() => componentsFor(turn, tables), [turn, tables]);
  return (
    <div className={styles["prose"]}>
      <Markdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[rehypeMarks]}
        allowedElements={ALLOWED}
        unwrapDisallowed
        components={components}
      >
        {withMarks(text, citations)}
      </Markdown>
    </div>
  );
});
