import { SlidersHorizontal } from "lucide-react";
import { IconButton } from "../design/Button";
import { Segments, Select } from "../design/Choice";
import { Panel } from "../design/Panel";
import { Switch } from "../design/Switch";
import { deviceZone, VENUE_ZONE } from "../i18n/dates";
import { isLanguage, LANGUAGES } from "../i18n/languages";
import { useText } from "../i18n/messages";
import { useNocs } from "../wire/useNocs";
import { setPreferences, usePreferences } from "./preferences";

/** The reader's wishes: language, look, time zone, favourite team, hidden results. */
export function SettingsControl() {
  const { t } = useText();
  const wishes = usePreferences();
  const trigger = (
    <IconButton label={t("settings")}>
      <SlidersHorizontal size={20} aria-hidden="true" />
    </IconButton>
  );
  return (
    <Panel trigger={trigger} label={t("settings")}>
      <Select
        label={t("language")}
        value={wishes.language}
        options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(language) => isLanguage(language) && setPreferences({ language })}
      />
      <Segments
        label={t("theme")}
        value={wishes.theme}
        options={[
          { value: "system", label: t("theme-system") },
          { value: "light", label: t("theme-light") },
          { value: "dark", label: t("theme-dark") },
        ]}
        onChange={(theme) => setPreferences({ theme })}
      />
      <ZoneSelect />
      <FavouriteSelect />
      <Switch
        label={t("spoiler-free")}
        about={t("spoiler-free-about")}
        checked={wishes.spoilerFree}
        onChange={(spoilerFree) => setPreferences({ spoilerFree })}
      />
    </Panel>
  );
}

function ZoneSelect() {
  const { t } = useText();
  const { timeZone } = usePreferences();
  const zones = Intl.supportedValuesOf("timeZone");
  const options = [
    { value: "", label: t("time-zone-device", { zone: deviceZone() }) },
    { value: VENUE_ZONE, label: t("time-zone-venue") },
    ...zones
      .filter((zone) => zone !== VENUE_ZONE)
      .map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
  ];
  return (
    <Select
      label={t("time-zone")}
      value={timeZone ?? ""}
      options={options}
      onChange={(zone) => setPreferences({ timeZone: zone || null })}
    />
  );
}

function FavouriteSelect() {
  const { t, language } = useText();
  const { favouriteNoc } = usePreferences();
  const nocs = [...useNocs().values()].sort((a, b) => a.name.localeCompare(b.name, language));
  const options = [
    { value: "", label: t("favourite-none") },
    ...nocs.map((noc) => ({ value: noc.code, label: noc.name })),
  ];
  return (
    <Select
      label={t("favourite")}
      value={favouriteNoc ?? ""}
      options={options}
      onChange={(code) => setPreferences({ favouriteNoc: code || null })}
    />
  );
}
