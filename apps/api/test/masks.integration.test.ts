import { randomUUID } from "node:crypto";
import {
  getNamedType,
  isListType,
  getNullableType,
  isAbstractType,
  isObjectType,
  type GraphQLOutputType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maskedInLists } from "../src/authorization/masks.ts";
import { recordFields } from "../src/authorization/record-fields.ts";
import { actOn, contactInput, recordContact } from "./contacts.ts";
import {
  aComplaintUnderInvestigation,
  openTestApi,
  schema,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";
import { changeSetting } from "./settings.ts";
import { viewerOf } from "./write-fixture.ts";

// What lists, hits and whatever one record names tell of persons: names, and no way to reach or identify anybody until the
// record or the person is opened. Today is Thursday, November 19, 2026.

let api: TestApi;
let complaintId: string;
let contactId: string;
let personId: string;
beforeAll(async () => {
  api = await openTestApi();
  const person = {
    givenName: "Odile",
    familyName: "Zzmask",
    party: "CUSTODIAL_PARTY",
    language: "en",
    address: "1 Zzreach Lane, Auburn",
    phone: "530-555-0199",
    email: "zzreach@example.org",
    participantNumber: "00zzreach45",
    accommodation: "Zzreach print",
    representative: { name: "Zzreach Advocate" },
  };
  const issues = [{ subject: "PAYMENT", description: "Zzsaid that nothing came." }];
  ({ id: complaintId } = await aComplaintUnderInvestigation(api, {
    complainant: person,
    issues,
    caseNumber: "ZZ-771",
  }));
  const input = contactInput({
    person: { ...person, party: "CUSTODIAL_PARTY" },
    caller: "REPRESENTATIVE",
    caseNumber: "ZZ-771",
    subject: "OTHER",
    summary: "Zzsaid it again.",
  });
  const { contact } = await recordContact(api, input);
  contactId = contact.id;
  const step = { contactId, expectedVersion: contact.version, complaintId };
  await actOn(api, "recordComplaintFiled", { ...step, filedOn: "2026-11-19" });
  const task = { aboutId: complaintId, title: "Zzsaid: call her.", details: "Zzsaid.", dueOn: "2026-11-20" };
  await api.ask("mutation ($input: OpenTaskInput!) { openTask(input: $input) { __typename } }", {
    input: { clientMutationId: randomUUID(), ...task },
  });
  const { data } = await api.ask("query ($id: ID!) { complaint(id: $id) { complainant { personId } } }", {
    id: complaintId,
  });
  personId = data.complaint.complainant.personId;
});
afterAll(() => api.close());

const nested = { representative: "representative { name }", flags: "flags { kind }" } as Readonly<
  Record<string, string>
>;
const all = (type: "Complainant" | "ContactPerson" | "Person"): string =>
  ["name", ...(maskedInLists[type] ?? [])].map((field) => nested[field] ?? field).join(" ");

/** Every list in which persons stand. */
const lists: Readonly<Record<string, string>> = {
  caseload: `caseload { nodes { number complainant { ${all("Complainant")} } } edges { node { number complainant { ${all("Complainant")} } } } }`,
  searchComplaints: `searchComplaints(text: "Zzmask") { nodes { number complainant { ${all("Complainant")} } } }`,
  contacts: `contacts(filter: { openOnly: false }) { nodes { number person { ${all("ContactPerson")} } complaint { number complainant { ${all("Complainant")} } } } }`,
  people: `people(filter: { name: "Zzmask" }) { nodes { ${all("Person")} } }`,
};

async function shown(
  query: string,
  asking: Asking = {},
  variables: Record<string, unknown> = {},
): Promise<string> {
  const { data, errors } = await api.ask(query, variables, asking);
  return JSON.stringify(errors ?? data);
}

/** Whether a type leads to persons. */
const reachesPersons = (name: string, seen = new Set<string>()): boolean => {
  if (["Complainant", "ContactPerson", "Person"].includes(name)) return true;
  if (seen.has(name)) return false;
  seen.add(name);
  const type = schema.getType(name);
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  return types.some((one) =>
    Object.values(one.getFields()).some(({ type: of }) => reachesPersons(getNamedType(of).name, seen)),
  );
};

describe("a list of persons or of their records", () => {
  test("is tried here, whichever query it is of", () => {
    const isList = (type: GraphQLOutputType): boolean =>
      isListType(getNullableType(type)) || getNamedType(type).name.endsWith("Connection");
    const found = Object.values(schema.getQueryType()!.getFields()).filter(
      ({ type }) => isList(type) && reachesPersons(getNamedType(type).name),
    );
    expect(found.map(({ name }) => name).toSorted()).toEqual(Object.keys(lists).toSorted());
  });

  test("tells of each field of a person, or is told to keep it back", () => {
    const told = [
      "personId",
      "id",
      "flags",
      "contactHidden",
      "name",
      "givenName",
      "familyName",
      "party",
      "language",
      "interpreter",
    ];
    const ofPerson = ["agency", "records", "getsNoLetters", "joinedInto", "joined", "history", "recusals"];
    for (const type of ["Complainant", "ContactPerson", "Person"] as const) {
      const open = recordFields[type].filter(
        (field) => !(maskedInLists[type] as readonly string[]).includes(field),
      );
      expect(
        open.filter((field) => ![...told, ...(type === "Person" ? ofPerson : [])].includes(field)),
      ).toEqual([]);
    }
  });

  test.each(Object.entries(lists))("%s: names, and nothing else until it is opened", async (_name, query) => {
    for (const as of ["ombudsperson", "supervisor", "state-analyst"]) {
      const text = await shown(`{ ${query} }`, { as });
      expect(text).toContain("Zzmask");
      expect(text).not.toMatch(/zzreach|0199/i);
    }
  });

  test("opened, each tells everything", async () => {
    const open = `query ($complaint: ID!, $contact: ID!, $person: ID!) {
      complaint(id: $complaint) { complainant { ${all("Complainant")} } } contact(id: $contact) { person { ${all("ContactPerson")} } } person(id: $person) { ${all("Person")} } }`;
    const { data } = await api.ask(open, { complaint: complaintId, contact: contactId, person: personId });
    for (const one of [data.complaint.complainant, data.contact.person, data.person])
      expect(one).toMatchObject({
        address: "1 Zzreach Lane, Auburn",
        phone: "530-555-0199",
        email: "zzreach@example.org",
        participantNumber: "00zzreach45",
        accommodation: "Zzreach print",
      });
    expect(data.complaint.complainant.representative).toEqual({ name: "Zzreach Advocate" });
  });

  test("is in the audit with what it told, and no more", async () => {
    await shown(`{ ${lists["people"]} }`, { as: "director" });
    const [row] = await api.fixture.admin(
      "select details from audit_entry where act = 'read.people' and actor_id = $1 order by recorded_at desc limit 1",
      [viewerOf("director").id],
    );
    expect(row).toEqual({ details: { shown: ["name"] } });
  });
});

describe("where the office asks for a reason, a record outside one's own list", () => {
  const asTomas: Asking = { as: "hearing-coordinator" };
  beforeAll(async () => {
    await changeSetting(api, { name: "reasonOutsideList", value: "NEEDED" });
  });

  /** Every field of a type that has no arguments of its own and whose answer is a scalar, or one level of them. */
  const everything = (typeName: string): string => {
    const leaves = (name: string): string[] => {
      const type = schema.getType(name);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap(({ name: field, type: of, args }) => {
        const inner = schema.getType(getNamedType(of).name);
        return args.length === 0 && !isObjectType(inner) && !isAbstractType(inner) ? [field] : [];
      });
    };
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`There is no type ${typeName}.`);
    return Object.values(type.getFields())
      .filter(({ args }) => args.length === 0)
      .flatMap(({ name, type: of }) => {
        const inner = getNamedType(of).name;
        if (!isObjectType(schema.getType(inner))) return isAbstractType(schema.getType(inner)) ? [] : [name];
        const some = leaves(inner);
        return some.length > 0 ? [`${name} { ${some.join(" ")} }`] : [];
      })
      .join(" ");
  };
  const mark = /zzmask|zzreach|zzsaid|0199|ZZ-771/i;
  const hits: readonly (readonly [string, string])[] = [
    ["caseload", `caseload { nodes { ${everything("Complaint")} } }`],
    ["searchComplaints", `searchComplaints(text: "Zzmask") { nodes { ${everything("Complaint")} } }`],
    ["contacts", `contacts(filter: { openOnly: false }) { nodes { ${everything("Contact")} } }`],
    ["tasks", "tasks { nodes { recordNumber title text steps { text } } }"],
  ];
  const disclosed = () =>
    api.fixture.admin(
      "select act from audit_entry where actor_id = $1 and outcome = 'DONE' and (subject_id = any($2) or subject_ids::text[] && $2)",
      [
        viewerOf("hearing-coordinator").id,
        [complaintId, contactId].map((id) => id.slice(id.indexOf("_") + 1)),
      ],
    );

  test.each(hits)(
    "%s: stands there, and tells nothing of persons, nor is anybody said to have seen them",
    async (_name, query) => {
      const before = await disclosed();
      const text = await shown(`{ ${query} }`, asTomas);
      expect(text).toMatch(/C[RT]-2026-31-/);
      expect(text).not.toMatch(mark);
      expect(await disclosed()).toEqual(before);
      expect(await shown(`{ ${query} }`, { as: "supervisor" })).toMatch(mark);
    },
  );

  test("is not told by the record that names it either", async () => {
    const open = "mutation ($input: OpenRecordInput!) { openRecord(input: $input) { __typename } }";
    const go = (recordId: string) =>
      api.ask(open, { input: { clientMutationId: randomUUID(), recordId, reason: "LINKED" } }, asTomas);
    await go(contactId);
    const query =
      "query ($id: ID!) { contact(id: $id) { person { name } complaint { number complainant { name } } } }";
    const { data } = await api.ask(query, { id: contactId }, asTomas);
    expect(data.contact).toMatchObject({
      person: { name: "Odile Zzmask" },
      complaint: { complainant: null },
    });
    await go(complaintId);
    expect(await shown(`{ ${lists["caseload"]} }`, asTomas)).toContain("Zzmask");
    expect((await disclosed()).map(({ act }) => act as Loose)).toContain("read.caseload");
  });
});
