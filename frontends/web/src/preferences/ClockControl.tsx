import { Clock } from "lucide-react";
import { useId, useState } from "react";
import { Button, IconButton } from "../design/Button";
import { Panel, PanelClose } from "../design/Panel";
import { stamp, VENUE_ZONE } from "../i18n/dates";
import { useText } from "../i18n/messages";
import styles from "./ClockControl.module.css";
import { setPreferences, usePreferences } from "./preferences";
import { fromVenueWall, toVenueWall } from "./venueTime";

/** Where the field starts when the clock was never set: the morning of the first day of competition. */
const FIRST_MOMENT = "2026-02-07T10:00";

/** The Games clock: ask as if it were another moment. In sight whenever it is set. */
export function ClockControl() {
  const { t, language } = useText();
  const { asOf } = usePreferences();
  const trigger = asOf ? (
    <button
      type="button"
      className={styles["set"]}
      aria-label={`${t("clock")}: ${stamp(asOf, language, VENUE_ZONE)}`}
    >
      <Clock size={16} aria-hidden="true" />
      <span>{stamp(asOf, language, VENUE_ZONE)}</span>
    </button>
  ) : (
    <IconButton label={t("clock")}>
      <Clock size={20} aria-hidden="true" />
    </IconButton>
  );
  return (
    <Panel trigger={trigger} label={t("clock")}>
      <ClockForm key={asOf ?? "now"} asOf={asOf} />
    </Panel>
  );
}

function ClockForm({ asOf }: { asOf: string | null }) {
  const { t } = useText();
  const field = useId();
  const [wall, setWall] = useState(asOf ? toVenueWall(asOf) : FIRST_MOMENT);
  return (
    <div className={styles["form"]}>
      <p className={styles["title"]}>{t("clock")}</p>
      <p className={styles["about"]}>{t("clock-about")}</p>
      <label htmlFor={field}>{t("clock-at")}</label>
      <input
        id={field}
        type="datetime-local"
        className={styles["field"]}
        value={wall}
        max="2100-01-01T00:00"
        min="1924-01-25T00:00"
        onChange={(event) => setWall(event.target.value)}
      />
      <div className={styles["buttons"]}>
        <PanelClose asChild>
          <Button look="solid" disabled={!wall} onClick={() => setPreferences({ asOf: fromVenueWall(wall) })}>
            {t("clock-set")}
          </Button>
        </PanelClose>
        {asOf && (
          <PanelClose asChild>
            <Button onClick={() => setPreferences({ asOf: null })}>{t("clock-return")}</Button>
          </PanelClose>
        )}
      </div>
    </div>
  );
}
