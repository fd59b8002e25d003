import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const SOURCE = join(import.meta.dirname, "..");
const sheets = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".css"),
);
const PHYSICAL =
  /(?:^|[;{\s])((?:margin|padding|border)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:/gm;

test("there are style sheets to look at", () => expect(sheets.length).toBeGreaterThan(20));

test.each(sheets)("%s knows no left and no right", (name) => {
  const css = readFileSync(join(SOURCE, name), "utf8");
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@media[^{]*/g, "");
  expect([...rules.matchAll(PHYSICAL)].map((match) => match[1])).toEqual([]);
});
