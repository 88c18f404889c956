import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { actionDocuments } from "./action-documents.ts";

const tag =
  /graphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g;
const generated = new URL("../src/gql/graphql.ts", import.meta.url);
const prefix = "virtual:document/";
const actions = "virtual:action-documents";

/** The literal that codegen wrote for a document. */
function literalOf(name: string): string {
  const found = new RegExp(`^export const ${name} = (\\{.*\\}) as unknown as `, "m").exec(
    readFileSync(generated, "utf8"),
  );
  if (!found?.[1]) throw new Error(`${name} is not among the generated documents; run codegen.`);
  return found[1];
}

/** How each action's document is fetched when its form is opened, by the action's name. */
function actionLoaders(): string {
  const loaders = actionDocuments().map(
    ({ action, operation }) => `  ${action}: () => import("${prefix}${operation}Document"),`,
  );
  return `export const actionDocuments = {\n${loaders.join("\n")}\n};\n`;
}

/**
 * Replaces each `graphql(`…`)` call by the document that codegen made of it, each in a module of its own, so that a
 * screen's chunk carries its own operations and no other's. Fragments serve only the types and become empty.
 */
export function graphqlTags(): Plugin {
  return {
    name: "redress:graphql-tags",
    enforce: "pre",
    resolveId: (id) => (id.startsWith(prefix) || id === actions ? `\0${id}` : null),
    load(id) {
      if (id === `\0${actions}`) return actionLoaders();
      return id.startsWith(`\0${prefix}`)
        ? `export default ${literalOf(id.slice(prefix.length + 1))};`
        : null;
    },
    transform(code, id) {
      if (!id.includes("/src/") || id.includes("/src/gql/") || !code.includes("graphql(")) return null;
      const names = new Set<string>();
      const body = code.replace(tag, (_call, kind: string, name: string) => {
        if (kind === "fragment") return '({ kind: "Document", definitions: [] })';
        names.add(`${name}Document`);
        return `${name}Document`;
      });
      const imports = [...names].map((name) => `import ${name} from "${prefix}${name}";\n`).join("");
      // The catalogue of all documents that `graphql` looks into must not come along.
      return {
        code: imports + body.replace(/^import \{ graphql \} from "[./]*gql\/index\.ts";$/m, ""),
        map: null,
      };
    },
  };
}
