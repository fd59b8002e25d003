/** The languages of the interface. Answers may come in more: the desk follows the language of the question. */
export const LANGUAGES = [
  { code: "en", name: "English", dir: "ltr" },
  { code: "fr", name: "Français", dir: "ltr" },
  { code: "it", name: "Italiano", dir: "ltr" },
  { code: "zh", name: "中文", dir: "ltr" },
  { code: "ar", name: "العربية", dir: "rtl" },
  { code: "hi", name: "हिन्दी", dir: "ltr" },
] as const;

export type Language = (typeof LANGUAGES)[number]["code"];

export function isLanguage(code: string): code is Language {
  return LANGUAGES.some((language) => language.code === code);
}

/** Reading direction of any language that an answer may be in. */
export function directionOf(language: string): "ltr" | "rtl" {
  return /^(ar|fa|he|ur|ps|ckb|yi)\b/.test(language) ? "rtl" : "ltr";
}

/** The first language of the browser that the interface speaks. */
export function preferredLanguage(wishes: readonly string[] = navigator.languages): Language {
  const codes = wishes.map((wish) => wish.slice(0, 2).toLowerCase());
  return codes.find(isLanguage) ?? "en";
}

/** The reader's own regional form of a language ("en-US" for 2:30 pm), else the plain language. */
export function localeOf(language: string, wishes: readonly string[] = navigator.languages): string {
  return wishes.find((wish) => wish.toLowerCase().startsWith(language)) ?? language;
}
