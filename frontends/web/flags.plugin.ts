import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** Puts the 3:2 flags of `country-flag-icons` (MIT) into the build as `flags/XX.svg`, fetched one by one when shown. */
export function flags(): Plugin {
  const folder = join(dirname(createRequire(import.meta.url).resolve("country-flag-icons/package.json")), "3x2");
  return {
    name: "stadion-flags",
    apply: "build",
    async generateBundle() {
      const names = (await readdir(folder)).filter((name) => /^[A-Z]{2}\.svg$/.test(name));
      for (const name of names) {
        this.emitFile({ type: "asset", fileName: `flags/${name}`, source: await readFile(join(folder, name)) });
      }
    },
  };
}
