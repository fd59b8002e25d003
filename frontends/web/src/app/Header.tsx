import { Eye, EyeOff, Menu, SquarePen } from "lucide-react";
import { useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { IconButton } from "../design/Button";
import { useText } from "../i18n/messages";
import { setPreferences, usePreferences } from "../preferences/preferences";
import { ClockControl } from "../preferences/ClockControl";
import { SettingsControl } from "../preferences/SettingsControl";
import { Conversations } from "./Conversations";
import styles from "./Header.module.css";
import { Mark } from "./Mark";
import { RehearsalWord } from "./RehearsalWord";

/** The one bar: conversations and the name at the start, the clock and the reader's wishes at the end. */
export function Header() {
  const { t } = useText();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [listed, setListed] = useState(false);
  return (
    <header className={styles["header"]}>
      <div className={styles["bar"]}>
        <IconButton label={t("conversations")} aria-haspopup="dialog" onClick={() => setListed(true)}>
          <Menu size={20} aria-hidden="true" />
        </IconButton>
        <Link to="/" className={styles["name"]}>
          <Mark />
          <span>Stadion</span>
        </Link>
        <RehearsalWord />
        <span className={styles["space"]} />
        {pathname.startsWith("/fan/") && (
          <IconButton label={t("new-conversation")} onClick={() => void navigate("/fan")}>
            <SquarePen size={20} aria-hidden="true" />
          </IconButton>
        )}
        <ClockControl />
        <SpoilerButton />
        <SettingsControl />
      </div>
      {listed && <Conversations onClose={() => setListed(false)} />}
    </header>
  );
}

function SpoilerButton() {
  const { t } = useText();
  const { spoilerFree } = usePreferences();
  const Icon = spoilerFree ? EyeOff : Eye;
  return (
    <IconButton
      label={t("spoiler-free")}
      aria-pressed={spoilerFree}
      onClick={() => setPreferences({ spoilerFree: !spoilerFree })}
    >
      <Icon size={20} aria-hidden="true" />
    </IconButton>
  );
}
