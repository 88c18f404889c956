import "reflect-metadata";
import { refuseOnComplaint } from "@redress/domain/complaint";
import type { ActionFields } from "@redress/domain/input";
import { graphql, printType, type GraphQLInputObjectType, type GraphQLNamedType } from "graphql";
import { buildSchemaSync, Field, ID, InputType, InterfaceType, Query, Resolver } from "type-graphql";
import { describe, expect, test } from "vitest";
import { InputReader } from "../platform/graphql/input-reader.ts";
import { InvalidInputType } from "../platform/graphql/user-error.type.ts";
import { actionMutations, type ServedRow } from "./action-mutations.ts";
import { placeInInput } from "./read-evidence.ts";
import { effectOf, tokenOf } from "./shown-effect.ts";

const label = (en: string) => ({ en, es: en });

/** What is asked when an invented office lends a book: every kind of field once. */
const fields = {
  lentOn: { kind: "PAST_DAY", label: label("Lent"), fact: "knewOn" },
  backOn: { kind: "DAY", label: label("Due back"), optional: true },
  stampedOn: { kind: "PAST_DAY", label: label("Stamped"), orNone: true },
  title: { kind: "TEXT", label: label("Title") },
  reason: { kind: "LONG_TEXT", label: label("Reason"), whenEmpty: "REASON_REQUIRED" },
  remark: { kind: "LONG_TEXT", label: label("Remark"), optional: true },
  way: {
    kind: "CHOICE",
    label: label("Way"),
    choices: { name: "LendingWay", words: { DESK: label("At the desk"), POST: label("By post") } },
  },
  shelves: {
    kind: "CHOICES",
    label: label("Shelves"),
    choices: { name: "Shelf", words: { A: label("A"), B: label("B") } },
  },
  days: { kind: "DAYS", label: label("Days"), least: 1, most: 30, outside: "OUT_OF_RANGE" },
  renewable: { kind: "YES_NO", label: label("Renewable") },
  lender: { kind: "STAFF", label: label("Lender"), roles: ["SUPERVISOR", "DIRECTOR"] },
  toAgencyId: { kind: "AGENCY", label: label("Lent to") },
  copy: { kind: "ORDINAL", label: label("Copy"), of: "copies" },
  reader: {
    kind: "GROUP",
    name: "BookReader",
    label: label("Reader"),
    fields: { name: { kind: "TEXT", label: label("Name") } },
  },
  marks: {
    kind: "LIST",
    name: "BookMark",
    label: label("Mark"),
    each: { text: { kind: "TEXT", label: label("Text") } },
    most: 2,
    whenEmpty: "ISSUE_REQUIRED",
    whenTooMany: "TOO_MANY_ISSUES",
    told: "text",
    numbered: true,
  },
  proof: { kind: "EVIDENCE", label: label("Proof"), optional: true },
  shown: { kind: "SHOWN_EFFECT", label: label("What it changes"), optional: true },
} as const satisfies ActionFields;

@InputType("LoanInput", { description: "Sent with every act on a loan." })
abstract class LoanInput {
  @Field(() => ID, { description: "The loan." })
  loanId!: string;
}

@InterfaceType("LoanDone", { description: "What every act on a loan answers." })
abstract class LoanDone {
  @Field(() => String, { description: "The action as the domain gets it, as JSON." })
  readonly action: string;
  constructor(action: string) {
    this.action = action;
  }
}

@Resolver()
class NothingResolver {
  @Query(() => Boolean)
  nothing(): boolean {
    return true;
  }
}

const lendBook: ServedRow = {
  roles: ["SUPERVISOR", "DIRECTOR"],
  citations: ["22-ccr-120103", "22-ccr-120102"],
  intro: label("For three weeks"),
  input: fields,
};
const returnBook: ServedRow = { roles: ["DIRECTOR"], citations: ["22-ccr-120102"], input: {} };

const Mutations = actionMutations<LoanInput, string>(
  {
    input: LoanInput,
    success: LoanDone,
    refusals: [InvalidInputType],
    refuse: refuseOnComplaint as never,
    perform: async (context, _info, { read, succeed }) => {
      const reader = new InputReader(context.language);
      const action = await read(reader, {
        staff: async (staffId) =>
          staffId === known ? { staffId, role: "DIRECTOR", sameAgency: true, active: true } : null,
        record: async () => null,
        agency: async (key) => key === "butte",
        attachment: async () => null,
      });
      return reader.invalid() ?? succeed(JSON.stringify(action));
    },
  },
  [
    { name: "lendBook", title: "Lend", done: "Book lent", row: lendBook },
    { name: "returnBook", title: "Take back", done: "Book returned", row: returnBook },
  ],
);

const known = "01890000-0000-7000-8000-000000000001";
const schema = buildSchemaSync({ resolvers: [NothingResolver, Mutations], validate: false });

const lawful = {
  loanId: "loan_1",
  lentOn: "2026-03-02",
  title: " The law of books ",
  reason: "It was asked for.",
  way: "POST",
  shelves: ["A", "B", "A"],
  days: 21,
  renewable: false,
  lenderId: `staff_${known}`,
  toAgencyId: "agency_butte",
  copy: 2,
  reader: { name: "Ada" },
  marks: [{ text: "first" }, { text: "second" }],
};

async function send(input: object): Promise<Record<string, unknown>> {
  const { data, errors } = await graphql({
    schema,
    source: `mutation ($input: LendBookInput!) { lendBook(input: $input) {
      ... on LoanDone { action } ... on InvalidInput { issues { path code } } } }`,
    variableValues: { input: { ...lawful, ...input } },
    contextValue: { language: "en" },
  });
  if (errors) throw new Error("The mutation failed.", { cause: errors[0] });
  return (data as { lendBook: Record<string, unknown> }).lendBook;
}

async function actionOf(input: object): Promise<Record<string, unknown>> {
  return JSON.parse(String((await send(input))["action"])) as Record<string, unknown>;
}

const faultsOf = async (input: object) =>
  ((await send(input))["issues"] as { path: string[]; code: string }[]).map(
    ({ path, code }) => `${path.slice(1).join(".")} ${code}`,
  );

const typeNamed = (name: string) => schema.getType(name) as GraphQLNamedType;
const typesOf = (name: string) =>
  Object.fromEntries(
    Object.values((typeNamed(name) as GraphQLInputObjectType).getFields()).map((field) => [
      field.name,
      `${String(field.type)} ${field.description}`,
    ]),
  );

describe("the graph of an action", () => {
  test("has a field of its kind for each described one, beside what every act is sent with", () => {
    expect(typesOf("LendBookInput")).toEqual({
      loanId: "ID! The loan.",
      lentOn: "Date! Lent: not in the future.",
      backOn: "Date Due back.",
      stampedOn: "Date Stamped: not in the future.",
      title: "String! Title: at most 10,000 characters.",
      reason: "String! Reason: at most 10,000 characters.",
      remark: "String Remark: at most 10,000 characters.",
      way: "LendingWay! Way.",
      shelves: "[Shelf!]! Shelves: any of these.",
      days: "Int! Days: 1 to 30.",
      renewable: "Boolean! Renewable.",
      lenderId: "ID! Lender: an active supervisor or director of the agency.",
      toAgencyId: "ID! Lent to: an agency of the directory.",
      copy: "Int! Copy: the `ordinal` of one of `copies`.",
      reader: "BookReaderInput! Reader.",
      marks: "[BookMarkInput!]! Mark: at most 2.",
      proof: "EvidenceInput Proof.",
      shown: "String What it changes: the `token` of the preview.",
      evidence:
        "[DayEvidenceInput!] What the days are known by; one for each day at most. A day without evidence is taken as exact.",
    });
  });

  test("asks for no evidence where no dated fact is recorded", () => {
    expect(Object.keys(typesOf("ReturnBookInput"))).toEqual(["loanId"]);
  });

  test("tells what the action is, by which law and by whom it may be done", () => {
    const { lendBook: mutation } = schema.getMutationType()!.getFields();
    expect(mutation?.description).toBe(
      "Lend. For three weeks. Law: 22 CCR 120103 and 22 CCR 120102. By: supervisor or director.",
    );
  });

  test("answers a union of its own success and the other answers", () => {
    expect(printType(typeNamed("LendBookPayload"))).toContain("= LendBookSuccess | InvalidInput");
    expect(typeNamed("LendBookSuccess").description).toBe("Book lent.");
  });

  test("names the words of a choice", () => {
    expect(printType(typeNamed("LendingWay"))).toContain(`"""At the desk."""\n  DESK`);
  });
});

describe("an input that fits", () => {
  test("comes to the domain by the names of the description", async () => {
    const { loanId: _, lenderId, toAgencyId, ...same } = lawful;
    expect(await actionOf({})).toEqual({
      action: "lendBook",
      ...same,
      title: "The law of books",
      // A day that was never there is said to have been none.
      stampedOn: null,
      // Each word once.
      shelves: ["A", "B"],
      lender: { staffId: lenderId.slice("staff_".length), role: "DIRECTOR", sameAgency: true, active: true },
      toAgencyId: toAgencyId.slice("agency_".length),
      marks: [
        { ordinal: 1, text: "first" },
        { ordinal: 2, text: "second" },
      ],
    });
  });

  test("leaves out what was left out or says nothing", async () => {
    const action = await actionOf({ backOn: null, remark: "  " });
    expect(action).not.toHaveProperty("backOn");
    expect(action).not.toHaveProperty("remark");
    expect(action).not.toHaveProperty("provenance");
  });

  test("carries the evidence of its days, and the evidence that is a field", async () => {
    const stamp = { kind: "DATE_STAMP", source: "AGENCY" };
    expect(
      await actionOf({
        evidence: [
          {
            fact: "knewOn",
            ...stamp,
            exactness: "APPROXIMATE",
            earliest: "2026-03-01",
            latest: "2026-03-03",
          },
        ],
        proof: { ...stamp, exactness: "DISPUTED", disputedBy: "COMPLAINANT", otherDay: "2026-03-01" },
      }),
    ).toMatchObject({
      provenance: {
        knewOn: { ...stamp, exactness: { as: "APPROXIMATE", earliest: "2026-03-01", latest: "2026-03-03" } },
      },
      proof: { ...stamp, exactness: { as: "DISPUTED", disputedBy: "COMPLAINANT", otherDay: "2026-03-01" } },
    });
  });

  test("gives an effect back as it was shown, nulls and all", async () => {
    const effect = { from: null, moved: [{ ruleId: "acknowledgement", to: "2026-03-05" }] };
    expect(await actionOf({ shown: tokenOf(effect) })).toMatchObject({ shown: effect });
    // Whatever else is sent is an effect that nothing has: the domain refuses it.
    expect(effectOf("%%%")).toEqual({});
  });
});

describe("an input that does not fit", () => {
  test("is answered with everything that is wrong, each with its path", async () => {
    expect(
      await faultsOf({
        lentOn: "2026-02-30",
        title: " ",
        reason: "",
        remark: "r".repeat(10_001),
        lenderId: "staff_01890000-0000-7000-8000-00000000dead",
        toAgencyId: "agency_nowhere",
        reader: { name: "A\n\nB" },
        marks: [{ text: "first" }, { text: "" }],
        proof: { kind: "DATE_STAMP", source: "AGENCY", exactness: "APPROXIMATE", earliest: "2026-03-01" },
        evidence: [
          { fact: "knewOn", kind: "STATEMENT", source: "OTHER", sourceName: "n".repeat(201) },
          { fact: "knewOn", kind: "STATEMENT", source: "AGENCY" },
        ],
      }),
    ).toEqual([
      "lentOn INVALID_DATE",
      "title TEXT_REQUIRED",
      "reason REASON_REQUIRED",
      "remark TEXT_TOO_LONG",
      "lenderId UNKNOWN_ID",
      "toAgencyId UNKNOWN_ID",
      "reader.name ONE_LINE_ONLY",
      "marks.1.text TEXT_REQUIRED",
      "proof.latest INVALID_DATE",
      "evidence.0.sourceName TEXT_TOO_LONG",
      "evidence.1.fact GIVEN_TWICE",
    ]);
  });

  test("is not read further than its list may be long", async () => {
    expect(await faultsOf({ marks: [{ text: "" }, { text: "" }, { text: "" }] })).toEqual([
      "marks TOO_MANY_ISSUES",
    ]);
  });

  test("is told by the domain at the place where it was sent", () => {
    const evidence = [{ fact: "postmarkedOn" }, { fact: "knewOn" }] as never;
    const placed = (...field: string[]) => placeInInput(field, evidence).join(".");
    expect(placed("provenance", "knewOn", "kind")).toBe("evidence.1.kind");
    expect(placed("provenance", "knewOn", "exactness", "latest")).toBe("evidence.1.latest");
    expect(placed("evidence", "exactness", "as")).toBe("evidence.exactness");
    expect(placed("evidence", "exactness")).toBe("evidence.exactness");
    expect(placed("findings", "0", "issueOrdinal")).toBe("findings.0.issueOrdinal");
  });
});
