import { plainPartWords, type PlainSection, type Told } from "@redress/domain/plain-words";
import type { Language } from "@redress/domain/vocabulary";
import { registerEnumType } from "type-graphql";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { cited, parts, said, told, toldType } from "../../platform/graphql/told/told-type.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

const PlainPartEnum = wordedEnum("PlainPart", "A part of what a person is told.", plainPartWords);

/** The languages in which something is told to a person, whatever the language of the request. */
export const SpokenLanguageEnum: Readonly<Record<"EN" | "ES", Language>> = { EN: "en", ES: "es" };
registerEnumType(SpokenLanguageEnum, {
  name: "SpokenLanguage",
  description: "A language in which something is told to a person, whatever the language of the request.",
  valuesConfig: { EN: { description: "English." }, ES: { description: "Spanish." } },
});

const PlainSentenceType = toldType<Told>()(
  "PlainSentence",
  "A sentence or two for the person, with the law and the days apart.",
  {
    text: said("What the person is told, in the language that was asked for.", ({ words }) => words),
    namedOn: told(
      [PlainDateScalar],
      "The days that it names, as the rules give them; at most 4.",
      ({ days }) => days,
    ),
    citations: cited("The law behind it."),
  },
);

/** One part of what a person is told. */
export const PlainSectionType = toldType<PlainSection>()(
  "PlainSection",
  "A part of what a person is told about where their matter stands and which rights they have.",
  {
    part: told(PlainPartEnum, "Which part."),
    title: said("Its heading, in the language that was asked for."),
    sentences: parts(
      PlainSentenceType,
      "Its sentences, in the order in which they are read out; at most 30.",
      {
        complexity: 1,
      },
    ),
  },
);

/** What the field that tells a person where a record stands says of itself. */
export const plainProcess = {
  complexity: 10,
  description:
    "Where it stands in plain words, to be read out or printed for the person: what happened, what comes, what they may do and until when, and their rights; at most 4 parts. Every day is the one that the rules give.",
};
