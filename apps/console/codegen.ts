import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";

const scalars = {
  // The server's legal days are valid by contract, so they arrive as the domain's own type.
  Date: { input: "string", output: "@redress/domain#PlainDate" },
  DateTime: { input: "string", output: "string" },
  ID: { input: "string", output: "string" },
};

const config: CodegenConfig = {
  schema: "../../packages/graphql-schema/schema.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/gql/**/*"],
  generates: {
    "./src/gql/": {
      preset: "client",
      // The server runs only the documents of this manifest, byte for byte; __typename is part of them.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: "readFragment" },
        persistedDocuments: {
          mode: "embedHashInDocument",
          hashPropertyName: "hash",
          hashAlgorithm: (text: string) => createHash("sha256").update(text).digest("hex"),
        },
      },
      config: { useTypeImports: true, enumType: "string-literal", strictScalars: true, scalars },
    },
  },
  hooks: { afterAllFileWrite: ["node ./build/publish-trusted-documents.ts"] },
};

export default config;
