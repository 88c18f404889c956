import {
  contactPointWords,
  languageHelp,
  reachOf,
  statewideNumbers,
  whichContact,
  wantWords,
  type ContactPoint,
  type Want,
} from "@redress/domain/public-information";
import { nextBusinessDay, type PlainDate } from "@redress/domain/calendar";
import type { Language } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";
import { Field, ObjectType } from "type-graphql";
import { citationsOf, CitationType } from "../../platform/graphql/citation.type.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";
import type { Place, PublicAgency } from "./public-knowledge.ts";

export const WantEnum = wordedEnum("Want", "What somebody wants who asks whom to contact.", wantWords);

export const ContactPointEnum = wordedEnum(
  "ContactPoint",
  "Whom somebody can be sent to.",
  contactPointWords,
);

/** One whom to contact, and how. */
@ObjectType("ContactReach", {
  description: "Whom to contact and how. What nobody knows is null, never guessed.",
  simpleResolvers: true,
})
export class ContactReachType {
  @Field(() => ContactPointEnum, { description: "Whom." })
  readonly point: ContactPoint;
  @Field(() => String, { description: "The same in words, in the language that was asked for." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "The telephone number." })
  readonly phone: string | null;
  @Field(() => Boolean, {
    description: "Whether the number serves the whole state: it asks which county one means.",
  })
  readonly phoneIsStatewide: boolean;
  @Field(() => String, { nullable: true, description: "The e-mail address." })
  readonly email: string | null;

  constructor(point: ContactPoint, agency: PublicAgency | null, language: Language) {
    const reach = reachOf(point, agency);
    this.point = point;
    this.name = contactPointWords[point][language];
    this.phone = reach.phone;
    this.phoneIsStatewide = reach.phoneIsStatewide;
    this.email = reach.email;
  }
}

/** What advice is made from. */
export interface AdviceAsked {
  readonly want: Want;
  /** The place that was named; null when none was. */
  readonly place: Place | null;
  readonly language: Language;
  /** The days of whoever is to be contacted. */
  readonly world: Pick<World, "today" | "calendars">;
}

/** Whom to contact about something, why, and when. */
@ObjectType("ContactAdvice", {
  description: "Whom to contact about what one wants, with the reason and what it rests on.",
  simpleResolvers: true,
})
export class ContactAdviceType {
  @Field(() => WantEnum, { description: "What was wanted." })
  readonly want: Want;
  @Field(() => ContactReachType, { description: "Whom to contact first." })
  readonly first: ContactReachType;
  @Field(() => [ContactReachType], {
    description: "Whom to turn to if that did not help, in this order; at most 5.",
  })
  readonly afterwards: readonly ContactReachType[];
  @Field(() => String, { description: "Why, in a sentence or two." })
  readonly reason: string;
  @Field(() => [CitationType], { description: "What that rests on." })
  readonly citations: readonly CitationType[];
  @Field(() => String, {
    nullable: true,
    description: "The right behind it in short; null where there is none.",
  })
  readonly rights: string | null;
  @Field(() => String, { description: "What whoever needs another language or other help is told." })
  readonly languageHelp: string;
  @Field(() => String, { description: "The number for people who are deaf or hard of hearing (TTY)." })
  readonly tty: string = statewideNumbers.tty.number;
  @Field(() => Boolean, { description: "Whether it cannot wait." })
  readonly urgent: boolean;
  @Field(() => String, {
    nullable: true,
    description: "The county that was named, or in which the ZIP code usually lies.",
  })
  readonly county: string | null;
  @Field(() => String, { nullable: true, description: "The agency that serves the county." })
  readonly agencyName: string | null;
  @Field(() => Boolean, {
    description: "Whether to ask for the county or the ZIP code: it makes a difference, and none was named.",
  })
  readonly asksForPlace: boolean;
  @Field(() => Boolean, {
    description:
      "Whether its offices work today, counting weekends, holidays and closures. The hours are not known here.",
  })
  readonly openToday: boolean;
  @Field(() => PlainDateScalar, { description: "The next day on which they work: today when they do." })
  readonly nextOpenOn: PlainDate;

  constructor({ want, place, language, world }: AdviceAsked) {
    const advice = whichContact(want);
    const agency = place?.agency ?? null;
    const reach = (point: ContactPoint) => new ContactReachType(point, agency, language);
    const { today, calendars } = world;
    this.want = want;
    this.first = reach(advice.point);
    this.afterwards = advice.afterwards.map(reach);
    this.reason = advice.reason[language];
    this.citations = citationsOf(advice.citations);
    this.rights = advice.rights?.[language] ?? null;
    this.languageHelp = languageHelp[language];
    this.urgent = advice.urgent;
    ({ county: this.county, agencyName: this.agencyName } = namesOf(place));
    this.asksForPlace = place === null && !advice.everywhere;
    const calendar = isOfAgency(advice.point) ? calendars.agency : calendars.state;
    this.nextOpenOn = nextBusinessDay(calendar, today);
    this.openToday = this.nextOpenOn === today;
  }
}

function namesOf(place: Place | null): { county: string | null; agencyName: string | null } {
  return { county: place?.county.name ?? null, agencyName: place?.agency?.name ?? null };
}

function isOfAgency(point: ContactPoint): boolean {
  return point === "OMBUDSPERSON" || point === "LOCAL_AGENCY" || point === "CASEWORKER";
}
