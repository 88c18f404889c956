import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/**
 * After a build, copies the scripts that the page names and everything that they import statically to `.size/first-load/`, so that
 * the size limit measures exactly the JavaScript of a first visit and follows every renamed or added chunk.
 */
export function firstLoad(): Plugin {
  return {
    name: "redress:first-load",
    apply: "build",
    writeBundle(options, bundle) {
      const root = options.dir ?? "dist";
      const target = join(root, "../.size/first-load");
      rmSync(target, { recursive: true, force: true });
      mkdirSync(target, { recursive: true });
      const seen = new Set<string>();
      const visit = (fileName: string): void => {
        const chunk = bundle[fileName];
        if (seen.has(fileName) || chunk?.type !== "chunk") return;
        seen.add(fileName);
        cpSync(join(root, fileName), join(target, fileName.replaceAll("/", "-")));
        chunk.imports.forEach(visit);
      };
      const page = bundle["index.html"];
      const html = page?.type === "asset" ? String(page.source) : "";
      for (const [, fileName = ""] of html.matchAll(/src="\/(assets\/[^"]+\.js)"/g)) visit(fileName);
      if (seen.size === 0) throw new Error("The page of the build names no script.");
    },
  };
}
