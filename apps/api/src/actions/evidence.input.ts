import {
  evidencedFactNames,
  evidencedFactWords,
  evidenceFile,
  evidenceKindWords,
  evidenceSourceWords,
  exactnessWords,
  type EvidencedFact,
  type EvidenceKind,
  type EvidenceSource,
  type Exactness,
} from "@redress/domain/provenance";
import { Field, ID, InputType } from "type-graphql";
import { PlainDateScalar } from "../platform/graphql/plain-date.scalar.ts";
import { describeField } from "./describe.ts";
import { wordedEnum, wordsOf } from "../platform/graphql/worded-enum.ts";

export const EvidencedFactEnum = wordedEnum(
  "EvidencedFact",
  "A dated fact that somebody records, and that can therefore have evidence and be wrong.",
  wordsOf(evidencedFactNames, evidencedFactWords),
);

export const EvidenceKindEnum = wordedEnum("EvidenceKind", "What a day is known by.", evidenceKindWords);

export const EvidenceSourceEnum = wordedEnum("EvidenceSource", "Who says so.", evidenceSourceWords);

export const ExactnessEnum = wordedEnum("Exactness", "How exact a day is.", exactnessWords);

@InputType("EvidenceInput", { description: "What a day is known by, who says so, and how exact it is." })
export class EvidenceInput {
  @Field(() => EvidenceKindEnum, { description: "What it is known by." })
  kind!: EvidenceKind;
  @Field(() => EvidenceSourceEnum, { description: "Who says so." })
  source!: EvidenceSource;
  @Field(() => String, {
    nullable: true,
    description: "The name or number of whoever says so: needed with `OTHER`, at most 200 characters.",
  })
  sourceName?: string | null;
  @Field(() => ExactnessEnum, { nullable: true, description: "How exact it is; left out, exact." })
  exactness?: Exactness["as"] | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The first possible day: with `APPROXIMATE`.",
  })
  earliest?: string | null;
  @Field(() => PlainDateScalar, { nullable: true, description: "The last possible day: with `APPROXIMATE`." })
  latest?: string | null;
  @Field(() => EvidenceSourceEnum, { nullable: true, description: "Who says otherwise: with `DISPUTED`." })
  disputedBy?: EvidenceSource | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day that they say, where they say one: with `DISPUTED`.",
  })
  otherDay?: string | null;
  @Field(() => ID, { nullable: true, description: describeField(evidenceFile) })
  attachmentId?: string | null;
}

@InputType("DayEvidenceInput", { description: "The evidence of one of the days that an action records." })
export class DayEvidenceInput extends EvidenceInput {
  @Field(() => EvidencedFactEnum, { description: "The day that it proves." })
  fact!: EvidencedFact;
}
