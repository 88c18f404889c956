import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contactInput, recordContact } from "../contacts.ts";
import { act, mutationOf, openTestApi, receiveInput, type Loose, type TestApi } from "../harness.ts";
import { examples, type ActionName } from "../actions/examples.ts";
import { effort } from "./effort.ts";
import { expectWhole } from "./invariants.ts";

// Two agencies and the Department, several people, and whatever they may do with contacts, complaints and persons, in any
// order. After each step the world is looked at by everybody, and what must always hold is asked.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await api.fixture.admin("update staff set role = 'DIRECTOR' where agency_id = 'sacramento'");
});
afterAll(() => api.close());

const agencies = { placer: "director", sacramento: "ombudsperson-sacramento" } as const;
type Agency = keyof typeof agencies;
const agencyNames = Object.keys(agencies) as readonly Agency[];

/** A complaint that the walk made, of a person with a mark of their own in every text. */
interface Walked {
  readonly id: string;
  readonly mark: string;
  /** Agencies that had a part in it; nobody else may see that it is there. */
  readonly known: Set<Agency>;
  /** The marks that its record may show: its person's, and those of whoever was joined with them. */
  readonly mayShow: Set<string>;
  /** Whether its person asked for confidentiality and nobody ended that. */
  isHidden: boolean;
}

interface Model {
  readonly complaints: Walked[];
}

let people = 0;
function somebody(party: string): { readonly mark: string; readonly person: Record<string, unknown> } {
  people += 1;
  const mark = `walk${String(people).padStart(4, "0")}x`;
  const texts = { address: `1 ${mark} Street`, phone: `916-${mark}`, email: `${mark}@example.org` };
  return { mark, person: { givenName: `${mark} Given`, familyName: `${mark} Family`, party, ...texts } };
}

const reading = `query ($id: ID!) { complaint(id: $id) {
  id version status handedOver { takenOn } issues { description } caseNumber notices { body }
  complainant { personId name address phone email contactHidden flags { ordinal kind status detail } representative { name } }
  timeline(first: 100) { nodes { sequence kind summary facts { value } } }
  transfer { toAgency { id } } availableActions { action allowed } } }`;

async function read(id: string, as: string): Promise<Loose> {
  return (await api.ask(reading, { id }, { as })).data.complaint;
}

/** Who holds it, as its readers tell; while it is on its way both ends read it as their own. */
async function holderOf({ id, known }: Walked): Promise<{ readonly as: string; readonly record: Loose }> {
  for (const agency of known) {
    const record = await read(id, agencies[agency]);
    if (record !== null && record.handedOver === null) return { as: agencies[agency], record };
  }
  throw new Error("Nobody holds the complaint.");
}

/** Everything that must hold of a complaint after any step, by the eyes of everybody. */
async function expectSound(complaint: Walked): Promise<void> {
  const { id, known, mayShow, isHidden, mark } = complaint;
  let holders = 0;
  for (const agency of agencyNames) {
    const seen = await read(id, agencies[agency]);
    expect([agency, known.has(agency), seen !== null]).toEqual([
      agency,
      known.has(agency),
      known.has(agency),
    ]);
    if (seen === null) continue;
    if (seen.handedOver === null) holders += 1;
    const said = JSON.stringify(seen);
    // Nothing of anybody else stands in it, the other parent of its case included.
    const foreign = [...said.matchAll(/walk\d{4}x/g)].map(([one]) => one).filter((one) => !mayShow.has(one));
    expect([mark, foreign]).toEqual([mark, []]);
    if (!seen.complainant.contactHidden) continue;
    expect(seen.complainant).toMatchObject({ address: null, phone: null, email: null });
  }
  expect(holders).toBeGreaterThan(0);
  if (isHidden) expect((await holderOf(complaint)).record.complainant.contactHidden).toBe(true);
  const department = await read(id, "state-analyst");
  expect(department.complainant).toMatchObject({ address: null, phone: null, email: null });
  expect(department.version).toBe((await holderOf(complaint)).record.version);
}

/** Whatever is refused is refused by a code. */
function expectCoded(code: string | undefined): void {
  if (code !== undefined) expect(code).toMatch(/^[A-Z_]+$/);
}

function expectLast(complaints: readonly Walked[], mark: string): void {
  expect(complaints.at(-1)?.mark).toBe(mark);
}

/** A refused act moves nothing. What the law makes of one that is done may be a further event of its own. */
function expectMoved(isDone: boolean, before: number, after: number): void {
  if (isDone) expect(after).toBeGreaterThan(before);
  else expect(after).toBe(before);
}

abstract class Step implements fc.AsyncCommand<Model, TestApi> {
  abstract check(model: Model): boolean;
  protected abstract go(model: Model): Promise<void>;

  async run(model: Model): Promise<void> {
    await this.go(model);
    for (const complaint of model.complaints) await expectSound(complaint);
  }
}

/** Somebody complains: now and then the other parent of a case that is there. */
class Complain extends Step {
  readonly agency: Agency;
  readonly sameCaseAs: number;
  constructor(agency: Agency, sameCaseAs: number) {
    super();
    this.agency = agency;
    this.sameCaseAs = sameCaseAs;
  }
  override check = ({ complaints }: Model): boolean => complaints.length < 5;
  protected async go({ complaints }: Model): Promise<void> {
    const isOther = complaints.length % 2 === 1;
    const { mark, person } = somebody(isOther ? "NONCUSTODIAL_PARENT" : "CUSTODIAL_PARTY");
    const issues = [{ subject: "PAYMENT", description: `${mark} payment` }];
    const input = receiveInput({ complainant: person, issues, caseNumber: `FL-${this.sameCaseAs}` });
    const { complaint } = await act(api, "receiveComplaint", input, { as: agencies[this.agency] });
    complaints.push(walked(complaint.id, mark, this.agency));
  }
  override toString = (): string => `complain(${this.agency}, case ${this.sameCaseAs})`;
}

function walked(id: string, mark: string, agency: Agency): Walked {
  return { id, mark, known: new Set([agency]), mayShow: new Set([mark]), isHidden: false };
}

/** Somebody calls twice on one subject: the second call becomes a complaint by itself. */
class CallTwice extends Step {
  readonly agency: Agency;
  constructor(agency: Agency) {
    super();
    this.agency = agency;
  }
  override check = ({ complaints }: Model): boolean => complaints.length < 5;
  protected async go({ complaints }: Model): Promise<void> {
    const { mark, person } = somebody("CUSTODIAL_PARTY");
    const as = agencies[this.agency];
    for (const receivedOn of ["2026-11-09", "2026-11-18"]) {
      const said = { person, receivedOn, subject: "PARENTAGE", summary: `${mark} call` };
      const { contact } = await recordContact(api, contactInput(said), { as });
      if (contact.complaint) complaints.push(walked(contact.complaint.id, mark, this.agency));
    }
    expectLast(complaints, mark);
  }
  override toString = (): string => `callTwice(${this.agency})`;
}

/** Somebody tries an act on a complaint: it is done, one version on, or refused by a code and nothing moves. */
class Act extends Step {
  readonly which: number;
  readonly action: ActionName;
  readonly as: string;
  constructor(which: number, action: ActionName, as: string) {
    super();
    this.which = which;
    this.action = action;
    this.as = as;
  }
  override check = ({ complaints }: Model): boolean => complaints.length > 0;
  protected async go({ complaints }: Model): Promise<void> {
    const complaint = complaints[this.which % complaints.length] as Walked;
    const { record } = await holderOf(complaint);
    const isTransfer = this.action === "transferComplaint";
    const input = {
      ...examples[this.action].input,
      ...(isTransfer && { toAgencyId: await this.other(complaint) }),
      clientMutationId: randomUUID(),
      complaintId: complaint.id,
      expectedVersion: record.version,
    };
    const { data, errors } = await api.ask(mutationOf(this.action), { input }, { as: this.as });
    const answer = data?.[this.action] ?? { code: errors?.[0]?.extensions?.["code"] };
    const isDone = answer.complaint !== undefined;
    expectCoded(answer.code);
    expectMoved(isDone, record.version, (await holderOf(complaint)).record.version);
    if (isDone && isTransfer) for (const one of agencyNames) complaint.known.add(one);
  }
  /** The agency that does not hold it. */
  private async other(complaint: Walked): Promise<string> {
    const { as } = await holderOf(complaint);
    return as === agencies.placer ? "agency_sacramento" : "agency_placer";
  }
  override toString = (): string => `${this.action}(${this.which}, ${this.as})`;
}

const personAct = (name: string): string => {
  const title = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${title}Input!) { answer: ${name}(input: $input) { __typename ... on UserError { code } } }`;
};

async function onPerson(name: string, input: object, as: string): Promise<Loose> {
  const sent = { clientMutationId: randomUUID(), reason: "The walk.", ...input };
  return (await api.ask(personAct(name), { input: sent }, { as })).data?.answer;
}

const day = "2026-11-18";

/** Confidentiality is asked for, or ended, by whoever holds the complaint. */
class Hide extends Step {
  readonly which: number;
  readonly ends: boolean;
  constructor(which: number, ends: boolean) {
    super();
    this.which = which;
    this.ends = ends;
  }
  override check = ({ complaints }: Model): boolean => complaints.length > 0;
  protected async go({ complaints }: Model): Promise<void> {
    const complaint = complaints[this.which % complaints.length] as Walked;
    const { as, record } = await holderOf(complaint);
    const { personId, flags } = record.complainant;
    const standing = flags.find(({ status }: Loose) => status === "REQUESTED" || status === "ACTIVE");
    const raise = { personId, kind: "ADDRESS_CONFIDENTIAL", status: "REQUESTED", sinceOn: day };
    const answer = this.ends
      ? await onPerson(
          "changePartyFlag",
          { personId, ordinal: standing?.ordinal ?? 99, status: "INACTIVE", sinceOn: day },
          as,
        )
      : await onPerson("raisePartyFlag", raise, as);
    expectCoded(answer.code);
    if (answer.code === undefined) complaint.isHidden = !this.ends;
  }
  override toString = (): string => `${this.ends ? "show" : "hide"}(${this.which})`;
}

/** Two records are found to be of one person, or not after all. */
class Join extends Step {
  readonly one: number;
  readonly other: number;
  readonly parts: boolean;
  constructor(one: number, other: number, parts: boolean) {
    super();
    this.one = one;
    this.other = other;
    this.parts = parts;
  }
  override check = ({ complaints }: Model): boolean => complaints.length > 1;
  protected async go({ complaints }: Model): Promise<void> {
    const [one, other] = [this.one, this.other].map((at) => complaints[at % complaints.length]) as [
      Walked,
      Walked,
    ];
    const [kept, away] = [await holderOf(one), await holderOf(other)];
    const personId = away.record.complainant.personId;
    if (this.parts) {
      await onPerson("partPersons", { personId }, away.as);
      return;
    }
    const both = { personId: kept.record.complainant.personId, otherId: personId, onePerson: true };
    const answer = await onPerson("joinPersons", both, kept.as);
    expectCoded(answer.code);
    if (answer.code !== undefined) return;
    const shared = new Set([...one.mayShow, ...other.mayShow]);
    for (const mark of shared) for (const each of [one, other]) each.mayShow.add(mark);
  }
  override toString = (): string => `${this.parts ? "part" : "join"}(${this.one}, ${this.other})`;
}

/** Acts whose example stands alone, without something that another example has made. */
const acts = (Object.keys(examples) as ActionName[]).filter(
  (name) => !/^(correct|joinContact)/.test(name) && examples[name].onRepetition !== true,
);
const which = fc.nat({ max: 4 });
const agency = fc.constantFrom(...agencyNames);
const steps = [
  fc.tuple(agency, fc.nat({ max: 1 })).map(([one, sameCase]) => new Complain(one, sameCase)),
  agency.map((one) => new CallTwice(one)),
  fc
    .tuple(
      which,
      fc.constantFrom(...acts),
      fc.constantFrom(...Object.values(agencies), "state-analyst", "investigator"),
    )
    .map(([at, action, as]) => new Act(at, action, as)),
  fc
    .tuple(
      which,
      fc.constantFrom<ActionName>("transferComplaint", "receiveTransfer", "disputeTransfer"),
      agency,
    )
    .map(([at, action, as]) => new Act(at, action, agencies[as])),
  fc.tuple(which, fc.boolean()).map(([at, ends]) => new Hide(at, ends)),
  fc.tuple(which, which, fc.boolean()).map(([one, other, parts]) => new Join(one, other, parts)),
];

const walks = Math.max(3, Math.ceil(effort.queries / 400));
test(`whatever two agencies and the Department do, nobody sees another's, nothing is lost, all is whole (${walks} walks)`, async () => {
  const walk = fc.asyncProperty(fc.commands(steps, { maxCommands: 14, size: "max" }), async (commands) => {
    await fc.asyncModelRun(() => ({ model: { complaints: [] }, real: api }), commands);
  });
  await fc.assert(walk, { numRuns: walks });
  await expectWhole(api.fixture);
}, 300_000);
