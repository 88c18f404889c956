import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const fonts = new URL("../src/theme/fonts/", import.meta.url);

/** Puts the licences of the fonts beside those of the programs, which the bundler collects by itself. */
export function fontLicences(): Plugin {
  return {
    name: "redress:font-licences",
    apply: "build",
    generateBundle() {
      for (const name of readdirSync(fonts).filter((one) => one.endsWith(".OFL.txt")))
        this.emitFile({
          type: "asset",
          fileName: `licences/${name}`,
          source: readFileSync(new URL(name, fonts)),
        });
    },
  };
}
