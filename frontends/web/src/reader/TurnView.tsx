import { useRef, useState } from "react";
import { ArtifactView } from "../cards/ArtifactView";
import { isRunning, tableIsCard, tellsResults, type Turn } from "../conversation/turn";
import { Veil } from "../design/Veil";
import { directionOf } from "../i18n/languages";
import { useText } from "../i18n/messages";
import { usePreferences } from "../preferences/preferences";
import { useSources } from "../sources/SourcesContext";
import type { Artifact } from "../wire/events";
import { FailureNote } from "./FailureNote";
import { Prose } from "./Prose";
import { SpokenAnswer } from "./SpokenAnswer";
import { TurnActions } from "./TurnActions";
import { TurnContext } from "./TurnContext";
import styles from "./TurnView.module.css";
import { useLitPassage } from "./useLitPassage";
import { Working } from "./Working";

interface TurnViewProps {
  turn: Turn;
  thread: string;
  last: boolean;
  onAsk: (text: string) => void;
  onRetry: () => void;
}

/** A question and its answer: words first, then the things themselves, then what can be done with it. */
export function TurnView({ turn, thread, last, onAsk, onRetry }: TurnViewProps) {
  const { t, language } = useText();
  const { spoilerFree } = usePreferences();
  const running = isRunning(turn);
  const [lifted, setLifted] = useState(false);
  const veiled = spoilerFree && !lifted && tellsResults(turn);
  const spoken = turn.language ?? language;
  return (
    <TurnContext value={turn}>
      <article className={styles["turn"]} data-turn={turn.id} aria-label={turn.question}>
        <h2 className={styles["question"]} dir="auto">
          <span className="unseen">{t("question-by-you")} </span>
          {turn.question}
        </h2>
        {turn.status === "waiting" && <Working turn={turn} />}
        {veiled ? (
          <Veil onLift={() => setLifted(true)} />
        ) : (
          <Body turn={turn} spoken={spoken} onAsk={last && !running ? onAsk : null} />
        )}
        {turn.fresh && <SpokenAnswer turn={turn} veiled={veiled} />}
        {turn.status === "stopped" && <p className={styles["state"]}>{t("stopped")}</p>}
        {turn.failure && <FailureNote failure={turn.failure} onRetry={last ? onRetry : null} />}
        {!running && !veiled && turn.status !== "failed" && (
          <TurnActions turn={turn} thread={thread} onRetry={last ? onRetry : null} />
        )}
        {last && !running && !veiled && <Suggestions turn={turn} onAsk={onAsk} />}
      </article>
    </TurnContext>
  );
}

/** Calendar files are already in the rows of a schedule. */
function shownArtifacts(turn: Turn): readonly Artifact[] {
  const schedule = turn.artifacts.some((artifact) => artifact.kind === "card.schedule");
  return schedule ? turn.artifacts.filter((artifact) => artifact.kind !== "calendar") : turn.artifacts;
}

interface BodyProps {
  turn: Turn;
  spoken: string;
  onAsk: ((text: string) => void) | null;
}

function Body({ turn, spoken, onAsk }: BodyProps) {
  const root = useRef<HTMLDivElement>(null);
  const { open } = useSources();
  useLitPassage(root, open?.turn === turn.id ? open.index : null, turn.text);
  const shown = isRunning(turn) ? [] : shownArtifacts(turn); // below complete words, so that they push nothing away
  return (
    <div
      ref={root}
      className={styles["body"]}
      lang={spoken}
      dir={directionOf(spoken)}
      aria-busy={isRunning(turn)}
    >
      {turn.text && (
        <Prose text={turn.text} citations={turn.citations} turn={turn.id} tables={!tableIsCard(turn)} />
      )}
      {shown.map((artifact) => (
        <ArtifactView key={artifact.artifact_id} artifact={artifact} onChoose={onAsk} />
      ))}
    </div>
  );
}

function Suggestions({ turn, onAsk }: { turn: Turn; onAsk: (text: string) => void }) {
  const { t, language } = useText();
  const spoken = turn.language ?? language;
  if (turn.suggestions.length === 0) return null;
  return (
    <nav className={styles["suggestions"]} aria-label={t("you-could-ask")}>
      <ul lang={spoken} dir={directionOf(spoken)}>
        {turn.suggestions.map((text) => (
          <li key={text}>
            <button type="button" className={styles["suggestion"]} onClick={() => onAsk(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
