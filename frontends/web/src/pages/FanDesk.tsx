import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { useParams } from "react-router";
import { Footer } from "../app/Footer";
import { Composer } from "../composer/Composer";
import { restored } from "../conversation/restored";
import { isRunning } from "../conversation/turn";
import { useConversation, useConversations } from "../conversation/useConversation";
import { useText } from "../i18n/messages";
import { FailureNote } from "../reader/FailureNote";
import { TurnView } from "../reader/TurnView";
import { SourcePanel } from "../sources/SourcePanel";
import { SourcesProvider, useSources } from "../sources/SourcesContext";
import { TodayStrip } from "../strip/TodayStrip";
import { fetchConversation } from "../wire/client";
import { thrownFailure } from "../wire/failure";
import styles from "./FanDesk.module.css";
import { Examples, useFirstQuestion } from "./Landing";

/** The fans' desk: one column, a conversation. */
export function FanDesk() {
  const { thread } = useParams();
  return (
    <SourcesProvider key={thread ?? "new"}>
      {thread ? <Thread thread={thread} /> : <NewThread />}
      <SourcePanel />
    </SourcesProvider>
  );
}

function NewThread() {
  const { t } = useText();
  const ask = useFirstQuestion();
  return (
    <div className={styles["desk"]}>
      <div className={styles["column"]}>
        <h1 className="unseen">{t("desk-fan")}</h1>
        <div className={styles["strip"]}>
          <TodayStrip />
        </div>
        <div className={styles["start"]}>
          <Examples onAsk={ask} />
        </div>
      </div>
      <Footer />
      <div className={styles["dock"]}>
        <Composer running={false} followUp={false} onAsk={ask} onStop={() => undefined} />
      </div>
    </div>
  );
}

function Thread({ thread }: { thread: string }) {
  const { t } = useText();
  const { turns, ask: send, retry, stop } = useConversation(thread);
  const { close } = useSources();
  const ask = useCallback(
    (text: string) => {
      close();
      send(text);
    },
    [close, send],
  );
  const failure = useKept(thread, turns === undefined);
  const running = isRunning(turns?.at(-1));
  const list = useRef<HTMLDivElement>(null);
  useLeadToQuestion(list, turns?.at(-1)?.id ?? null);
  return (
    <div className={styles["desk"]}>
      <div className={styles["column"]} ref={list}>
        <h1 className="unseen">{turns?.[0]?.question ?? t("desk-fan")}</h1>
        {failure && (
          <div className={styles["failure"]}>
            <FailureNote failure={failure.failure} onRetry={failure.retry} />
          </div>
        )}
        {turns?.map((turn, index) => (
          <div key={turn.id} className={styles["turn"]}>
            <TurnView
              turn={turn}
              thread={thread}
              last={index === turns.length - 1}
              onAsk={ask}
              onRetry={retry}
            />
          </div>
        ))}
      </div>
      <Footer />
      <div className={styles["dock"]}>
        <Composer running={running} followUp onAsk={ask} onStop={stop} />
      </div>
    </div>
  );
}

/** Fetches a conversation that this page does not have yet. */
function useKept(thread: string, missing: boolean) {
  const store = useConversations();
  const kept = useQuery({
    queryKey: ["conversation", thread],
    queryFn: () => fetchConversation(thread),
    enabled: missing,
    staleTime: 0,
  });
  useEffect(() => {
    if (kept.data) store.load(thread, restored(kept.data));
  }, [kept.data, store, thread]);
  if (!missing || !kept.isError) return null;
  return { failure: thrownFailure(kept.error), retry: () => void kept.refetch() };
}

/** A new question comes to the top once, and nothing scrolls by itself after that. */
function useLeadToQuestion(list: React.RefObject<HTMLDivElement | null>, last: string | null): void {
  useLayoutEffect(() => {
    if (!last) return;
    const turn = list.current?.querySelector(`[data-turn="${last}"]`);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    turn?.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
  }, [list, last]);
}
