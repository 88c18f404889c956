import type { Plugin } from "vite";

const tag = /graphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g;

/**
 * Replaces each `graphql(`…`)` call by the document that codegen made of it, so that a route's chunk carries its own
 * documents and not the whole catalogue with its text.
 */
export function graphqlTags(): Plugin {
  return {
    name: "redress:graphql-tags",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("/src/") || id.includes("/src/gql/") || !code.includes("graphql(")) return null;
      const names = new Set<string>();
      const body = code.replace(tag, (_call, kind: string, name: string) => {
        const document = kind === "fragment" ? `${name}FragmentDoc` : `${name}Document`;
        names.add(document);
        return document;
      });
      if (names.size === 0) return null;
      const generated = new URL("../src/gql/graphql.ts", import.meta.url).pathname;
      return { code: `import { ${[...names].join(", ")} } from ${JSON.stringify(generated)};\n${body}`, map: null };
    },
  };
}
