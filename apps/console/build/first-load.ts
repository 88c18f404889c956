import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The screen that a person lands on after signing in: the list page and the list that it shows. */
const landingScreen = ["/src/list/list-page.tsx", "/src/features/caseload/caseload.tsx"];

/**
 * After a build, copies the entry chunk, the landing screen and everything that they import statically to `.size/first-load/`, so that the
 * size limit measures exactly the JavaScript of a first visit and follows every renamed or added chunk.
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
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const landing = landingScreen.some((path) => chunk.moduleIds.some((id) => id.endsWith(path)));
        if (chunk.isEntry || landing) visit(chunk.fileName);
      }
    },
  };
}
