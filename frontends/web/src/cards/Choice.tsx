import { ChevronRight } from "lucide-react";
import { useText } from "../i18n/messages";
import type { ResultOf } from "../wire/results";
import { Card } from "./Card";
import styles from "./Choice.module.css";

interface ChoiceProps {
  result: ResultOf<"choice">;
  onChoose: ((text: string) => void) | null;
}

/** Readings of an ambiguous name; a tap answers with the one meant. */
export function Choice({ result, onChoose }: ChoiceProps) {
  const { t } = useText();
  return (
    <Card title={t("choose-one")} citations={result.citations}>
      <ul>
        {result.options.map((option) => (
          <li key={option.code}>
            <button
              type="button"
              className={styles["option"]}
              disabled={!onChoose}
              onClick={() => onChoose?.([option.name, option.hint].filter(Boolean).join(", "))}
            >
              <span>
                <b>{option.name}</b>
                {option.hint && <span>{option.hint}</span>}
              </span>
              <ChevronRight size={18} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
