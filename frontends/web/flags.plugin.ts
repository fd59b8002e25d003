import { readFileSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/**
 * Puts the 3:2 flags of `country-flag-icons` (MIT) into the build, fetched one by one when shown. The folder carries
 * the package's version, so that a browser may keep them for good; the page knows it as `__FLAGS__`.
 */
export function flags(): Plugin {
  const manifest = createRequire(import.meta.url).resolve("country-flag-icons/package.json");
  const source = join(dirname(manifest), "3x2");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = `assets/flags-${version}`;
  return {
    name: "stadion-flags",
    config: () => ({ define: { __FLAGS__: JSON.stringify(`/${folder}`) } }),
    async generateBundle() {
      const names = (await readdir(source)).filter((name) => /^[A-Z]{2}\.svg$/.test(name));
      for (const name of names) {
        this.emitFile({
          type: "asset",
          fileName: `${folder}/${name}`,
          source: await readFile(join(source, name)),
        });
      }
    },
  };
}
