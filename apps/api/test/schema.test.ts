import { accessActNames } from "@redress/domain/access";
import { holdActNames } from "@redress/domain/enforcement";
import { personActNames } from "@redress/domain/person";
import { readFileSync } from "node:fs";
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { describe, expect, test } from "vitest";
import { buildPublicSchema } from "../src/public-schema.ts";
import { buildApiSchema } from "../src/schema.ts";
import { taskActNames } from "@redress/domain/tasks";
import { servedActNames } from "../src/authorization/served-actions.ts";

const schema = buildApiSchema();
const publicSchema = buildPublicSchema();
const typesOf = (built: GraphQLSchema): readonly GraphQLNamedType[] =>
  Object.values(built.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
const ownTypes = typesOf(schema);

test.each([
  ["schema.graphql", schema],
  ["public.graphql", publicSchema],
])("the committed %s is the built one; otherwise run: npm run schema:update", (name, built) => {
  const file = new URL(`../../../packages/graphql-schema/${name}`, import.meta.url);
  expect(`${printSchema(built)}\n`).toBe(readFileSync(file, "utf8"));
});

test("the schema is sorted, so that a change is where one looks for it", () => {
  expect(printSchema(schema)).toBe(printSchema(lexicographicSortSchema(schema)));
});

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** A type and everything in it, each by its full name: "Type", "Type.field", "Type.field(argument:)". */
function describedParts(type: GraphQLNamedType): Described[] {
  const own = { name: type.name, description: type.description };
  return [
    own,
    ...membersOf(type).map(({ name, description }) => ({ name: `${type.name}.${name}`, description })),
  ];
}

function membersOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return [...type.getValues()];
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    field,
    ...field.args.map((argument) => ({
      name: `${field.name}(${argument.name}:)`,
      description: argument.description,
    })),
  ]);
}

/** The three operation types are the schema's own doors and need no words. */
const roots = new Set(["Query", "Mutation", "Subscription"]);

test("every type, field, argument and value is described", () => {
  const missing = [...ownTypes, ...typesOf(publicSchema)]
    .flatMap(describedParts)
    .filter(({ name, description }) => !description && !roots.has(name));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

describe("conventions", () => {
  test("a mutation bears its action's name, takes one input and answers with a payload", () => {
    const mutations = Object.values(schema.getMutationType()!.getFields());
    expect(new Set(mutations.map(({ name }) => name))).toEqual(
      new Set([
        ...servedActNames,
        ...personActNames,
        "notePrinting",
        "askResolutionApproval",
        "decideApproval",
        "changeSetting",
        "addNote",
        "correctNote",
        ...taskActNames,
        ...accessActNames,
        "removeAttachment",
        "saveDraft",
        "discardDraft",
        "revokeSession",
        "enterOfficeClosure",
        "strikeOfficeClosure",
        ...holdActNames,
      ]),
    );
    for (const { name, args, type } of mutations) {
      const title = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
      expect(args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual([
        `input: ${title}Input!`,
      ]);
      expect(String(type)).toBe(`${title}Payload!`);
    }
  });

  test("everything in a payload that is no success is a user error", () => {
    const userErrors = schema.getPossibleTypes(schema.getType("UserError") as never).map(({ name }) => name);
    for (const { name } of ownTypes.filter((type) => type.name.endsWith("Payload"))) {
      const members = schema.getPossibleTypes(schema.getType(name) as never).map((member) => member.name);
      expect(members.filter((member) => !member.endsWith("Success") && !userErrors.includes(member))).toEqual(
        [],
      );
    }
  });

  test("a legal day ends in On, an instant in At", () => {
    const fields = ownTypes
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ owner: type.name, ...field })));
    const misnamed = (scalar: string, rightly: RegExp): string[] =>
      fields
        .filter(({ type, name }) => getNamedType(type).name === scalar && !rightly.test(name))
        .map(({ owner, name }) => `${owner}.${name}`);
    expect(misnamed("DateTime", /At$/)).toEqual([]);
    expect(misnamed("Date", /On$|^(from|to|today|asOf|agencyWorksTo)$|Closures$|OpenDays$/)).toEqual([]);
  });

  test("every list that can grow is a connection or says how long it gets", () => {
    const short =
      /^(counties|citations|edges|nodes|steps|closedOn|facts|findings|noticesQueued|availableActions|deadlines|deadlineRules|permissions|scopes|path|field|issues|sessions|mySessions|changes|agencyClosures|agencyOpenDays|stateClosures|courtClosures)$/;
    const lists = [...ownTypes, ...typesOf(publicSchema)]
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).filter((field) => String(field.type).startsWith("[")),
      );
    const silent = lists.filter(
      ({ name, description }) => !short.test(name) && !/at most \d+|\d+ of them/.test(description ?? ""),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test("plain fields are read without a resolver, so that compiled operations read them directly", () => {
    const plain = [
      "Complaint",
      "Deadline",
      "ComplaintEvent",
      "Citation",
      "ExplanationStep",
      "StaffMember",
    ].map((name) => schema.getType(name));
    const resolved = plain.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => field.resolve !== undefined)
        .map((field) => `${type.name}.${field.name}`),
    );
    // Only what needs more of the database than a list row has.
    expect(resolved.filter((name) => !name.startsWith("Complaint."))).toEqual([]);
    expect(resolved).not.toContain("Complaint.nextDeadline");
  });
});
