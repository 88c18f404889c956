import { readFileSync } from "node:fs";
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLNamedType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { possibleTypes } from "./cache.ts";

const read = (name: string) => readFileSync(`../../packages/graphql-schema/${name}`, "utf8");
const schema = buildSchema(read("schema.graphql"));
const documents = Object.values(JSON.parse(read("trusted-documents.json")) as Record<string, string>);

function membersOf(type: GraphQLNamedType): readonly string[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}

/** Every interface that a document asks by, with the types that can come back where it does. */
function askedByInterface(): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  for (const text of documents) {
    const document = parse(text);
    const info = new TypeInfo(schema);
    const note = (condition: string, parent: GraphQLNamedType | null | undefined): void => {
      const type = schema.getType(condition);
      if (!isInterfaceType(type) || !parent || parent.name === condition) return;
      const all = new Set(membersOf(type));
      const members = asked.get(condition) ?? new Set();
      for (const name of membersOf(parent)) if (all.has(name)) members.add(name);
      asked.set(condition, members);
    };
    const parents = new Map<string, GraphQLNamedType[]>();
    visit(
      document,
      visitWithTypeInfo(info, {
        InlineFragment: {
          enter({ typeCondition }) {
            const outer = info.getParentType();
            if (typeCondition) note(typeCondition.name.value, outer && getNamedType(outer));
          },
        },
        FragmentSpread({ name }) {
          const parent = info.getParentType();
          if (isCompositeType(parent)) parents.set(name.value, [...(parents.get(name.value) ?? []), parent]);
        },
      }),
    );
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      for (const parent of parents.get(definition.name.value) ?? [])
        note(definition.typeCondition.name.value, parent);
    }
  }
  return asked;
}

describe("the cache", () => {
  it("knows of every interface that the console asks by which types can come back, and lists no other", () => {
    const asked = [...askedByInterface()].map(([name, members]) => [name, [...members].toSorted()]);
    const listed = Object.entries(possibleTypes).map(([name, members]) => [name, members.toSorted()]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(asked));
  });
});
