import { useMemo } from "react";
import { sentences } from "../conversation/spans";
import { isRunning, type Turn } from "../conversation/turn";
import { useText } from "../i18n/messages";

/** Tells a screen reader the answer sentence by sentence while it comes, politely, and what state it is in. */
export function SpokenAnswer({ turn, veiled }: { turn: Turn; veiled: boolean }) {
  const { t, language } = useText();
  const spoken = turn.language ?? language;
  const said = useMemo(
    () => (veiled ? [t("veil-title")] : sentences(turn.text, spoken, !isRunning(turn))),
    [turn, spoken, veiled, t],
  );
  return (
    <div className="unseen" aria-live="polite" aria-relevant="additions" lang={spoken}>
      {turn.status === "waiting" && <p lang={language}>{t("working")}</p>}
      {said.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
      {turn.status === "stopped" && <p lang={language}>{t("stopped")}</p>}
    </div>
  );
}
