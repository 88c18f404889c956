import type { SelfService, ServiceChannel, SourcedNumber } from "@redress/domain/public-information";
import type { PlainDate } from "@redress/domain/calendar";
import type { Language } from "@redress/domain/vocabulary";
import { Field, ObjectType } from "type-graphql";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

export const ServiceChannelEnum = wordedEnum<ServiceChannel>(
  "ServiceChannel",
  "How people use what they do for themselves.",
  { WEB: "On the web.", TELEPHONE: "By telephone." },
);

/** Something that people do for themselves. */
@ObjectType("SelfService", {
  description: "Something that people do for themselves, at any time, without anybody of the agency.",
  simpleResolvers: true,
})
export class SelfServiceType {
  @Field(() => String, { description: "A stable key for programs, such as `PAYMENT`." })
  readonly key: string;
  @Field(() => String, { description: "What one does, in words." })
  readonly name: string;
  @Field(() => [ServiceChannelEnum], { description: "How; at most 2." })
  readonly channels: readonly ServiceChannel[];
  @Field(() => String, { nullable: true, description: "The number to call, where it is done by telephone." })
  readonly phone: string | null;
  @Field(() => String, { description: "The page where it begins." })
  readonly url: string;
  @Field(() => Boolean, { description: "Whether one must have a case for it." })
  readonly needsCase: boolean;
  @Field(() => String, {
    nullable: true,
    description: "When it can be used, where a page prints that; null when none does.",
  })
  readonly hours: string | null = null;

  constructor({ key, words, channels, phone, url, needsCase }: SelfService, language: Language) {
    this.key = key;
    this.name = words[language];
    this.channels = channels;
    this.phone = phone;
    this.url = url;
    this.needsCase = needsCase;
  }
}

/** A telephone number for the whole state. */
@ObjectType("StatewideNumber", {
  description: "A telephone number for the whole state, with where it was read and when that was checked.",
  simpleResolvers: true,
})
export class StatewideNumberType {
  @Field(() => String, { description: "A stable key for programs, such as `stateHearingOffice`." })
  readonly key: string;
  @Field(() => String, { description: "The number." })
  readonly number: string;
  @Field(() => String, { description: "The page or print that gives it." })
  readonly source: string;
  @Field(() => PlainDateScalar, { description: "When somebody last looked whether that is so." })
  readonly checkedOn: PlainDate;

  constructor(key: string, { number, source, checkedOn }: SourcedNumber) {
    this.key = key;
    this.number = number;
    this.source = source;
    this.checkedOn = checkedOn;
  }
}
