import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext, use, useMemo, type ReactNode } from "react";
import type { Language } from "./languages";
import english from "./locales/en.ftl?raw";
import type { MessageId } from "../generated/message-ids";

/** Messages are Fluent, as in the Python rooms: one format in the whole house, with plurals and bidi isolation. */
export type Translate = (id: MessageId, args?: Record<string, FluentVariable>) => string;

const LOADERS: Record<Exclude<Language, "en">, () => Promise<{ default: string }>> = {
  fr: () => import("./locales/fr.ftl?raw"),
  it: () => import("./locales/it.ftl?raw"),
  zh: () => import("./locales/zh.ftl?raw"),
  ar: () => import("./locales/ar.ftl?raw"),
  hi: () => import("./locales/hi.ftl?raw"),
};

const loaded = new Map<Language, FluentBundle>([["en", bundleOf("en", english)]]);

function bundleOf(language: Language, source: string): FluentBundle {
  const bundle = new FluentBundle(language);
  bundle.addResource(new FluentResource(source));
  return bundle;
}

/** Loads the messages of a language; resolves at once when they are there. */
export async function loadMessages(language: Language): Promise<FluentBundle> {
  const known = loaded.get(language);
  if (known) return known;
  if (language === "en") throw new Error("English is always loaded");
  const bundle = bundleOf(language, (await LOADERS[language]()).default);
  loaded.set(language, bundle);
  return bundle;
}

/** A translator over a bundle; a message that a language lacks falls back to English. */
export function translator(bundle: FluentBundle): Translate {
  const fallback = loaded.get("en");
  return (id, args) => {
    for (const candidate of [bundle, fallback]) {
      const pattern = candidate?.getMessage(id)?.value;
      if (candidate && pattern) return candidate.formatPattern(pattern, args ?? {});
    }
    return id;
  };
}

interface Speech {
  language: Language;
  t: Translate;
}

const SpeechContext = createContext<Speech | null>(null);

export function MessagesProvider(props: { language: Language; bundle: FluentBundle; children: ReactNode }) {
  const { language, bundle, children } = props;
  const speech = useMemo(() => ({ language, t: translator(bundle) }), [language, bundle]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The translator and language of the interface. */
export function useText(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error("useText outside MessagesProvider");
  return speech;
}
