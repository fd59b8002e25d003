import { useEffect } from "react";
import { directionOf, type Language } from "../i18n/languages";
import { usePreferences } from "../preferences/preferences";

/** Language, direction and theme of the document follow the preferences; the face for Han loads when it is needed. */
export function useDocument(language: Language): void {
  const { theme } = usePreferences();
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = directionOf(language);
    if (language === "zh") void import("@fontsource-variable/noto-sans-sc/wght.css");
  }, [language]);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}
