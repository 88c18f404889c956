import { addBusinessDays, addDays, previousBusinessDay, type PlainDate } from "@redress/domain/calendar";
import type { ContactAction, ContactActionOf, ContactChannel } from "@redress/domain/contact";
import type { ContactParty } from "@redress/domain/vocabulary";
import type { RecordContactRequest } from "../../modules/contact/commands.ts";
import { complainantOf } from "../invented-complaint.ts";
import type { SeedPerson } from "../people.ts";
import type { Chance } from "../random.ts";
import type { Invention } from "../invented-complaint.ts";
import {
  answers,
  beingDone,
  disputes,
  others,
  questions,
  reviewAnswer,
  reviewQuestion,
  type Saying,
} from "./contact-wording.ts";

/** How far a contact has come. */
export type ContactFate =
  | "ACKNOWLEDGED"
  | "ANSWERED"
  | "CLOSED"
  | "DECLINED"
  | "LATE_PROMISE"
  | "NEW"
  | "REVIEW_ASKED"
  | "REVIEWED"
  | "REVIEWER_NAMED"
  | "WISHED";

/** One step that an invented office took. */
export interface ContactStep {
  readonly on: PlainDate;
  readonly actor: SeedPerson;
  readonly action: ContactAction;
}

/** Who got in touch, as `recordContact` takes it. */
export type Caller = Pick<RecordContactRequest, "caseNumber" | "party" | "person">;

/** A whole invented contact: who got in touch, and its steps, the oldest first, none after today. */
export interface InventedContact extends Caller {
  readonly agencyId: string;
  readonly steps: readonly ContactStep[];
}

/** What the inventor is told of one contact. */
export interface ContactInvention extends Omit<Invention, "fate"> {
  readonly fate: ContactFate;
  readonly from: ContactParty;
}

const channels: readonly ContactChannel[] = ["ORAL", "ELECTRONIC", "VISIT", "MAIL", "HAND_DELIVERY", "FAX"];

/** Somebody who gets in touch about a case of theirs. */
export function callerOf(chance: Chance): Caller {
  const { party, ...person } = complainantOf(chance);
  return {
    party,
    person: {
      ...person,
      ...(chance.percent(30) && { interpreter: chance.percent(40) }),
      ...(chance.percent(60) && { participantNumber: `21000${chance.whole(1_000_000, 9_999_999)}` }),
    },
    caseNumber: chance.percent(70) ? `20${chance.whole(10_000_000, 99_999_999)}` : null,
  };
}

function otherCaller(chance: Chance): readonly [Caller, Saying] {
  const [familyName, ...saying] = chance.pick(others);
  const reach = { address: null, phone: `530-555-01${chance.whole(10, 99)}`, email: null };
  const person = { givenName: null, familyName, ...reach, language: "en", accommodation: null };
  return [{ party: null, person: { ...person, representative: null }, caseNumber: null }, saying];
}

/** Invents a contact, of somebody new unless one is given. The same chance and the same days give the same contact. */
export function inventContact(
  invention: ContactInvention,
  again?: readonly [Caller, Saying],
): InventedContact {
  const { agencyId, chance, fate, from } = invention;
  const disputed = fate === "ACKNOWLEDGED" || fate === "LATE_PROMISE" || chance.percent(35);
  const [caller, saying] =
    again ??
    (from === "OTHER"
      ? otherCaller(chance)
      : ([callerOf(chance), chance.pickHeavyTailed(disputed ? disputes : questions)] as const));
  const [contactKind, subject, summary] = saying;
  const course = new Course(invention);
  course.take(0, (receivedOn) => ({
    action: "recordContact",
    receivedOn,
    channel: chance.pickHeavyTailed(channels),
    from,
    contactKind,
    subject,
    summary,
  }));
  course.follow(fate);
  return { agencyId, ...caller, steps: course.steps };
}

/** The steps of one contact, each on a business day after the one before, none after today. */
class Course {
  readonly steps: ContactStep[] = [];
  readonly #invention: ContactInvention;
  readonly #ombudsperson: SeedPerson;

  constructor(invention: ContactInvention) {
    this.#invention = invention;
    const { office, chance } = invention;
    this.#ombudsperson = chance.pickHeavyTailed(office.filter(({ role }) => role === "OMBUDSPERSON"));
  }

  /** Takes a step so many business days after the last one. */
  take(businessDays: number, action: (on: PlainDate) => ContactAction, actor = this.#ombudsperson): void {
    const { cameOn, context, today } = this.#invention;
    const { agency } = context.calendars;
    const previous = this.steps.at(-1)?.on ?? previousBusinessDay(agency, cameOn);
    const on = addBusinessDays(agency, previous, businessDays);
    if (on <= today) this.steps.push({ on, actor, action: action(on) });
  }

  /** Goes on until the contact has come as far as it is to come. */
  follow(fate: ContactFate): void {
    const { chance, from } = this.#invention;
    const later = fate === "ACKNOWLEDGED" || fate === "LATE_PROMISE";
    if (fate === "NEW") return;
    if (later || from === "OTHER")
      this.take(1, (on) => acknowledged(chance, on, addDays(on, fate === "LATE_PROMISE" ? 3 : 12)));
    if (later) return;
    this.take(chance.whole(0, 2), (on) => answered(chance, on));
    if (fate === "REVIEW_ASKED" || fate === "REVIEWER_NAMED" || fate === "REVIEWED") this.#review(fate);
    else if (fate !== "ANSWERED") this.#end(fate);
  }

  /** Whoever is not content with the answer has it looked at by somebody who never acted on it. */
  #review(fate: "REVIEW_ASKED" | "REVIEWED" | "REVIEWER_NAMED"): void {
    const reviewer = this.#invention.office.find(({ role }) => role === "DIRECTOR");
    this.take(0, (on) => ({
      action: "requestContactReview",
      requestedOn: on,
      question: reviewQuestion,
      answerDueOn: addDays(on, 14),
    }));
    if (fate === "REVIEW_ASKED" || reviewer === undefined) return;
    const { id: staffId, role } = reviewer;
    const named = { staffId, role, sameAgency: true, active: true };
    this.take(1, () => ({ action: "assignContactReviewer", reviewer: named }));
    if (fate === "REVIEWER_NAMED") return;
    this.take(
      2,
      (on) => ({ action: "answerContactReview", answeredOn: on, manner: "ORAL", text: reviewAnswer }),
      reviewer,
    );
  }

  #end(fate: ContactFate): void {
    const { chance, from } = this.#invention;
    const ends = fate === "CLOSED";
    if (!ends || (from === "PARTICIPANT" && chance.percent(20)))
      this.take(chance.whole(0, 1), (offeredOn) => ({
        action: "offerComplaint",
        offeredOn,
        wishesToFile: fate === "WISHED",
      }));
    if (ends) this.take(chance.whole(1, 5), (closedOn) => ({ action: "closeContact", closedOn }));
  }
}

function acknowledged(
  chance: Chance,
  acknowledgedOn: PlainDate,
  answerExpectedOn: PlainDate,
): ContactActionOf<"acknowledgeContact"> {
  return {
    action: "acknowledgeContact",
    acknowledgedOn,
    whatIsDone: chance.pick(beingDone),
    answerExpectedOn,
  };
}

function answered(chance: Chance, answeredOn: PlainDate): ContactActionOf<"answerContact"> {
  return {
    action: "answerContact",
    answeredOn,
    manner: chance.pickHeavyTailed(["ORAL", "ELECTRONIC", "WRITTEN"] as const),
    text: chance.pick(answers),
  };
}
