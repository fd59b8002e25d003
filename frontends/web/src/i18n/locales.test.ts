import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";

const sources = import.meta.glob<string>("./locales/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const ids = (source: string) => new FluentResource(source).body.map((entry) => entry.id).sort();
const english = ids(sources["./locales/en.ftl"] ?? "");
const placeholders = (line: string) => [...new Set(line.match(/\$\w+/g))].sort();

test.each(Object.entries(sources))("%s has every message, each with its values", (_path, source) => {
  expect(ids(source)).toEqual(english);
  const lines = (text: string) => text.split(/\n(?=[a-z][\w-]* =)/);
  const of = (text: string, id: string) => lines(text).find((line) => line.startsWith(`${id} =`)) ?? "";
  for (const id of english) {
    expect(placeholders(of(source, id)), id).toEqual(placeholders(of(sources["./locales/en.ftl"] ?? "", id)));
  }
});

test.each(["ar", "hi", "fr", "it", "zh"])("plurals of %s come out without errors", (language) => {
  const bundle = new FluentBundle(language);
  bundle.addResource(new FluentResource(sources[`./locales/${language}.ftl`] ?? ""));
  const pattern = bundle.getMessage("sources")?.value;
  for (const count of [0, 1, 2, 3, 11, 100]) {
    const errors: Error[] = [];
    expect(pattern && bundle.formatPattern(pattern, { count }, errors)).toBeTruthy();
    expect(errors).toEqual([]);
  }
});
