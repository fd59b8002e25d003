// Writes the ids of the English messages as a type, so that a misspelt id does not compile.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const source = readFileSync(new URL("../src/i18n/locales/en.ftl", import.meta.url), "utf8");
const ids = [...source.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1]);
const folder = new URL("../src/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL("message-ids.ts", folder),
  `/** Ids of the interface's messages. */\nexport type MessageId =\n${ids.map((id) => `  | "${id}"`).join("\n")};\n`,
);
