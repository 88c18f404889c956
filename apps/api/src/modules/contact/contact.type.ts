import type { PlainDate } from "@redress/domain/calendar";
import {
  contactInputs,
  type ContactCaller,
  type ContactChannel,
  type ContactFacts,
  type ContactKind,
  type ContactStatus,
} from "@redress/domain/contact";
import type { ContactParty, IssueSubject } from "@redress/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { factType } from "../../actions/fact-type.ts";
import { enumOf } from "../../actions/input-class.ts";
import { FormHelpType } from "../../actions/answers/form-help.type.ts";
import { ExplanationType } from "../../actions/answers/explanation.type.ts";
import type { FieldName } from "../../authorization/record-fields.ts";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { NodeType } from "../../platform/graphql/node.type.ts";
import { DateTimeScalar, PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import type { Reading } from "../deadline/index.ts";
import type { PartyFlagType } from "../person/index.ts";
import { StaffMemberType } from "../staff/index.ts";
import { ContactPersonType } from "./contact-person.type.ts";
import { ContactStatusEnum } from "./contact.enums.ts";
import type { FlagRow } from "../../record/people/said-of-person.ts";
import type { ContactRecordRow } from "./read/contact-record.read.sql.ts";

const { recordContact, acknowledgeContact, answerContact, offerComplaint } = contactInputs;

/** How one viewer reads a contact. */
export interface ContactReading extends Reading {
  /** Whether the viewer may see who got in touch. */
  readonly seesPersons: boolean;
  readonly sees: (field: FieldName<"ContactPerson">) => boolean;
  /** Those of a person's flags that the viewer may see. */
  readonly flagsOf: (flags: readonly FlagRow[]) => readonly PartyFlagType[];
}

const AcknowledgementType = factType(
  "ContactAcknowledgement",
  "An acknowledgement: what is being done, and the day for the answer (22 CCR 111544(b)).",
  acknowledgeContact,
);

const AnswerType = factType(
  "ContactAnswer",
  "The answer, by whatever way it was given (22 CCR 111544(a)).",
  answerContact,
);

const OfferType = factType(
  "ComplaintOffer",
  "The right to complain, explained, and what the person said (22 CCR 111544(c)).",
  offerComplaint,
);

/** A contact. What needs more than its row is loaded when a query selects it (contact.resolver.ts). */
@ObjectType("Contact", {
  implements: NodeType,
  description:
    "A question, inquiry, dispute or request for help, by a participant of a case or by another customer (22 CCR 111544).",
  simpleResolvers: true,
})
export class ContactType implements NodeType {
  readonly row: ContactRecordRow;
  readonly reading: ContactReading;
  readonly #facts: ContactFacts;
  @Field(() => String, {
    description:
      "Its number, such as `CT-2026-31-000123`: year, county and running number; unique in the state.",
  })
  readonly number: string;
  @Field(() => Int, {
    description: "How many events the contact has had. Send it as `expectedVersion` with the next action.",
  })
  readonly version: number;
  @Field(() => ContactStatusEnum, { description: "Where it stands." })
  readonly status: ContactStatus;
  @Field(() => enumOf(recordContact.from), { description: "Who got in touch." })
  readonly from: ContactParty;
  @Field(() => enumOf(recordContact.caller), {
    nullable: true,
    description: "Who spoke; null where nobody wrote it down, of another customer.",
  })
  readonly caller: ContactCaller | null;
  @Field(() => enumOf(recordContact.channel), { description: "How it came." })
  readonly channel: ContactChannel;
  @Field(() => enumOf(recordContact.contactKind), {
    description: "What it is. Only a dispute may be acknowledged first and answered later.",
  })
  readonly contactKind: ContactKind;
  @Field(() => enumOf(recordContact.subject), { description: "What it is about." })
  readonly subject: IssueSubject;
  @Field(() => String, { description: "What was said, as taken down." })
  readonly summary: string;
  @Field(() => Boolean, { description: "Whether it stands in front of the queue." })
  readonly urgent: boolean;
  @Field(() => PlainDateScalar, {
    description: "The day it came; the three business days of 22 CCR 111544(a) run from it.",
  })
  readonly receivedOn: PlainDate;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day of the contact that it repeats (22 CCR 111544(d)); null when it repeats none.",
  })
  readonly earlierOnSameSubjectOn: PlainDate | null;
  @Field(() => String, {
    nullable: true,
    description: "Why a person found that it is about another subject after all; null when nobody did.",
  })
  readonly notTheSameSubject: string | null;
  @Field(() => OfferType, { nullable: true, description: "The right to complain, explained; null before." })
  readonly offer: ContactFacts["offer"] | null;
  @Field(() => PlainDateScalar, { nullable: true, description: "The day it was closed; null before." })
  readonly closedOn: PlainDate | null;
  @Field(() => String, {
    nullable: true,
    description: "The number of the child support case, when there is one.",
  })
  readonly caseNumber: string | null;
  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  readonly recordedAt: string;

  constructor(row: ContactRecordRow, reading: ContactReading) {
    const { facts } = row;
    this.row = row;
    this.reading = reading;
    this.#facts = facts;
    this.number = row.number;
    this.version = row.version;
    this.status = facts.status;
    this.from = facts.from;
    this.caller = facts.caller ?? callerOf(row);
    this.channel = facts.channel;
    this.contactKind = facts.contactKind;
    this.subject = facts.subject;
    this.summary = facts.summary;
    this.urgent = facts.urgent ?? false;
    this.receivedOn = facts.receivedOn;
    this.earlierOnSameSubjectOn = facts.earlierOnSameSubjectOn ?? null;
    this.notTheSameSubject = facts.notTheSameSubject?.reason ?? null;
    this.offer = facts.offer ?? null;
    this.closedOn = facts.closedOn ?? null;
    this.caseNumber = row.registration.caseNumber;
    this.recordedAt = row.recorded_at;
  }

  @DerivedField(() => ID, { description: "Opaque and stable id of the contact." })
  get id(): string {
    return publicId("contact", this.row.id);
  }

  @DerivedField(() => ContactPersonType, {
    nullable: true,
    description: "Who got in touch; null when the viewer may not see persons.",
  })
  get person(): ContactPersonType | null {
    const { person, representative, registration } = this.row;
    const { seesPersons, sees, flagsOf } = this.reading;
    if (!seesPersons) return null;
    const { personId, party } = registration;
    const flags = flagsOf(person.flags);
    return new ContactPersonType({ personId, person, flags, representative, party, sees });
  }

  @DerivedField(() => StaffMemberType, {
    nullable: true,
    description: "Who took it down; null for a partner system.",
  })
  get assignee(): StaffMemberType | null {
    const { assignee } = this.row;
    return assignee && new StaffMemberType(assignee);
  }

  @DerivedField(() => AcknowledgementType, {
    nullable: true,
    description: "Its acknowledgement; null before.",
  })
  get acknowledgement(): object | null {
    return this.#facts.acknowledgedOn === undefined ? null : this.#facts;
  }

  @DerivedField(() => [FormHelpType], {
    description: "When somebody was helped to fill in a form, oldest first; the last ones, at most 50.",
  })
  get formHelp(): readonly object[] {
    return this.#facts.formHelp?.slice(-50) ?? [];
  }

  @DerivedField(() => [ExplanationType], {
    description: "When rights or process were explained, oldest first; the last ones, at most 50.",
  })
  get explanations(): readonly object[] {
    return this.#facts.explanations?.slice(-50) ?? [];
  }

  @DerivedField(() => AnswerType, { nullable: true, description: "Its answer; null before." })
  get answer(): object | null {
    const { answer, answeredOn } = this.#facts;
    return answer && answeredOn ? { ...answer, answeredOn } : null;
  }
}

/** Who spoke where nobody wrote it down: a participant, unless somebody does so for them. */
function callerOf({ facts, representative }: ContactRecordRow): ContactCaller | null {
  if (facts.from === "OTHER") return null;
  return representative === null ? "PARTICIPANT" : "REPRESENTATIVE";
}
