import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const styles = fileURLToPath(new URL("styles/", import.meta.resolve("@mantine/core/styles.css")));
/** The module in which a component of the kit names its classes. */
const classNames = /@mantine[\\/]core[\\/]esm[\\/].*[\\/](\w+)\.module\.mjs$/;
const whole = "@mantine/core/styles.layer.css";

/**
 * Takes of the kit's style sheet what the bundle uses: a component that is drawn brings the rules of its own classes,
 * and its screen brings them along. Development, where the kit comes bundled, keeps the whole sheet.
 */
export function kitStyles(): Plugin {
  return {
    name: "redress:kit-styles",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      const [, component] = classNames.exec(id) ?? [];
      const sheet = `${styles}${component}.layer.css`;
      return component && existsSync(sheet) ? `import ${JSON.stringify(sheet)};\n${code}` : null;
    },
    resolveId(source) {
      return source === whole ? this.resolve("@mantine/core/styles/baseline.layer.css") : null;
    },
  };
}
