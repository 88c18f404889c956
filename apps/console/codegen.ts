import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import { actionDocuments } from "./build/action-documents.ts";

const scalars = {
  // The server's legal days are valid by contract, so they arrive as the domain's own type.
  Date: { input: "string", output: "@redress/domain/calendar#PlainDate" },
  DateTime: { input: "string", output: "string" },
  ID: { input: "string", output: "string" },
};

const config: CodegenConfig = {
  schema: "../../packages/graphql-schema/schema.graphql",
  // The actions' own documents are made of the schema; everything else stands beside the component that reads it.
  documents: ["src/**/*.{ts,tsx}", "!src/gql/**/*", ...actionDocuments().map(({ text }) => text)],
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
