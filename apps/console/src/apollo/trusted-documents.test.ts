import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { gql } from "@apollo/client";
import { describe, expect, it } from "vitest";
import { ComplaintPageDocument } from "../gql/graphql.ts";
import { trustedHash } from "./trusted-document-link.ts";

const manifest = JSON.parse(
  readFileSync("../../packages/graphql-schema/trusted-documents.json", "utf8"),
) as Record<string, string>;

describe("the trusted documents", () => {
  it("are listed under the hash of their own text", () => {
    for (const [hash, text] of Object.entries(manifest))
      expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
  });

  it("are all valid against the committed schema", () => {
    const schema = buildSchema(readFileSync("../../packages/graphql-schema/schema.graphql", "utf8"));
    for (const text of Object.values(manifest)) expect(validate(schema, parse(text))).toEqual([]);
  });

  it("hold what the screens send", () => {
    expect(manifest[trustedHash(ComplaintPageDocument)]).toContain("query ComplaintPage");
  });

  it("do not hold a document that nobody registered", () => {
    expect(() => trustedHash(gql("{ viewer { role } }"))).toThrow(/run codegen/);
  });
});
