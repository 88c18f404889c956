import { type PageFact, type PageTopic } from "@redress/domain/public-information";
import type { Language } from "@redress/domain/vocabulary";
import { Field, ObjectType } from "type-graphql";
import { citationsOf, CitationType } from "../../platform/graphql/citation.type.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

const topicSentences: Readonly<Record<PageTopic, string>> = {
  WHOM_TO_CONTACT: "Whom to contact about what.",
  OMBUDSPERSON: "What the ombudsperson does.",
  AGENCY_RESOLVES: "What the local agency can resolve.",
  COURT_DECIDES: "What only a court decides, and who helps there.",
  DEADLINES: "The days within which something is to be done.",
  STATE_HEARING: "How a state hearing is asked for and held.",
  HEARING_GROUNDS: "What a state hearing can be about.",
  FORMS: "Forms and pamphlets, and where they are.",
  PURPOSE: "What Child Support Services are for.",
  CANNOT_PAY: "What somebody may do who cannot pay.",
  WORKSHOPS: "What workshops are for.",
};

export const PageTopicEnum = wordedEnum("PageTopic", "What the public pages speak of.", topicSentences);

/** Something that a public page tells. */
@ObjectType("PageFact", {
  description: "Something that an official page tells the public, with what the law says where that differs.",
  simpleResolvers: true,
})
export class PageFactType {
  @Field(() => String, { description: "A stable key for programs; it is unique within its topic." })
  readonly key: string;
  @Field(() => PageTopicEnum, { description: "What it is about." })
  readonly topic: PageTopic;
  @Field(() => String, { description: "What the page says, in plain words." })
  readonly says: string;
  @Field(() => String, {
    nullable: true,
    description: "What the law says where the page differs from it; null where they agree.",
  })
  readonly correction: string | null;
  @Field(() => [CitationType], { description: "The page, and what the law rests on." })
  readonly citations: readonly CitationType[];

  constructor({ key, topic, says, correction, citations }: PageFact, language: Language) {
    this.key = key;
    this.topic = topic;
    this.says = says[language];
    this.correction = correction?.[language] ?? null;
    this.citations = citationsOf(citations);
  }
}
