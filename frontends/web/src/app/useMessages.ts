import type { FluentBundle } from "@fluent/bundle";
import { useEffect, useState } from "react";
import type { Language } from "../i18n/languages";
import { loadMessages } from "../i18n/messages";
import { preferences, usePreferences } from "../preferences/preferences";

interface Messages {
  language: Language;
  bundle: FluentBundle;
}

/** The messages of the chosen language; while a newly chosen one loads, the former stays. */
export function useMessages(first: FluentBundle): Messages {
  const { language } = usePreferences();
  const [current, setCurrent] = useState<Messages>(() => ({
    language: preferences().language,
    bundle: first,
  }));
  useEffect(() => {
    let wanted = true;
    loadMessages(language).then(
      (bundle) => {
        if (wanted) setCurrent({ language, bundle });
      },
      (error: unknown) => console.warn("The language could not be loaded", error),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return current;
}
