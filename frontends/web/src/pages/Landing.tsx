import { useQuery } from "@tanstack/react-query";
import { ArrowRight } from "lucide-react";
import { Link, useNavigate } from "react-router";
import { Composer } from "../composer/Composer";
import { identifier } from "../conversation/store";
import { forwardedNow, useConversations } from "../conversation/useConversation";
import { useText } from "../i18n/messages";
import type { MessageId } from "../generated/message-ids";
import { TodayStrip } from "../strip/TodayStrip";
import { fetchDesks } from "../wire/client";
import styles from "./Landing.module.css";

const EXAMPLES: readonly MessageId[] = ["example-1", "example-2", "example-3"];

/** What this is, in one breath, and the field to start with. */
export function Landing() {
  const { t } = useText();
  const ask = useFirstQuestion();
  return (
    <div className={styles["landing"]}>
      <div className={styles["lead"]}>
        <h1>{t("tagline")}</h1>
        <p>{t("landing-lead")}</p>
      </div>
      <div className={styles["composer"]}>
        <Composer running={false} followUp={false} onAsk={ask} onStop={() => undefined} />
      </div>
      <Examples onAsk={ask} />
      <TodayStrip />
      <Desks />
    </div>
  );
}

/** Asks in a new conversation and goes there; the answer is under way while the page changes. */
export function useFirstQuestion(): (text: string) => void {
  const store = useConversations();
  const navigate = useNavigate();
  return (text) => {
    const thread = identifier();
    void store.ask(thread, text, forwardedNow());
    void navigate(`/fan/${thread}`);
  };
}

export function Examples({ onAsk }: { onAsk: (text: string) => void }) {
  const { t } = useText();
  return (
    <section aria-label={t("try-asking")}>
      <ul className={styles["examples"]}>
        {EXAMPLES.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => onAsk(t(id))}>
              <span>{t(id)}</span>
              <ArrowRight size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The desks that exist, as the server says; none is shown that is not there. */
function Desks() {
  const { t } = useText();
  const { data } = useQuery({ queryKey: ["desks"], queryFn: fetchDesks });
  const others = data?.filter((desk) => desk.path !== "/fan") ?? [];
  if (others.length === 0) return null;
  return (
    <section>
      <h2 className={styles["title"]}>{t("desks-title")}</h2>
      <ul className={styles["desks"]}>
        {others.map((desk) => (
          <li key={desk.path}>
            <Link to={desk.path}>{desk.name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
