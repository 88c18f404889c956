import {
  partyFlagKind,
  partyFlagStatusWords,
  partyFlagWords,
  type PartyFlagKindName,
  type PartyFlagStatus,
} from "@redress/domain/person";
import { Field, Int, ObjectType } from "type-graphql";
import { can } from "../../authorization/permissions.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";
import type { FlagRow } from "../../record/people/said-of-person.ts";

export const PartyFlagKindEnum = wordedEnum("PartyFlagKind", "Flag.", partyFlagWords);
const PartyFlagStatusEnum = wordedEnum("PartyFlagStatus", "Where a flag stands.", partyFlagStatusWords);

/** Something that must be kept in mind about a person. */
@ObjectType("PartyFlag", {
  description:
    "Something that must be kept in mind about a person, on all their records. One that ended stays readable.",
  simpleResolvers: true,
})
export class PartyFlagType {
  @Field(() => Int, { description: "Its number among the flags of the person." })
  readonly ordinal: number;
  @Field(() => PartyFlagKindEnum, { description: "What it is about." })
  readonly kind: PartyFlagKindName;
  @Field(() => PartyFlagStatusEnum, { description: "Where it stands." })
  readonly status: PartyFlagStatus;
  @Field(() => String, {
    nullable: true,
    description: "What is to be known with it, such as a language or a substitute address.",
  })
  readonly detail: string | null;
  @Field(() => PlainDateScalar, { description: "Since when it stands so." })
  readonly sinceOn: string;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "When it is looked at again; null where nothing demands it.",
  })
  readonly reviewOn: string | null;
  @Field(() => String, { nullable: true, description: "Why; null to partners." })
  readonly reason: string | null;
  @Field(() => String, { nullable: true, description: "Who entered or changed it last; null to partners." })
  readonly author: string | null;
  @Field(() => Boolean, { description: "Whether whoever prepares a hearing must know of it." })
  readonly mattersToHearing: boolean;

  constructor(row: FlagRow, viewer: Viewer) {
    const seesWhy = can(viewer, "read", "PartyFlag", "reason");
    this.ordinal = row.ordinal;
    this.kind = row.kind;
    this.status = row.status;
    this.detail = row.detail ?? null;
    this.sinceOn = row.sinceOn;
    this.reviewOn = row.reviewOn ?? null;
    this.reason = seesWhy ? row.reason : null;
    this.author = seesWhy ? row.author : null;
    this.mattersToHearing = partyFlagKind(row.kind).mattersToHearing ?? false;
  }
}

/** Nobody has so many; what a person's records had before they were joined counts too. */
const mostFlags = 200;

/** The flags that a viewer may see of a person: partners those that the catalogue shows to outsiders, once they are active. */
export function flagsFor(
  { viewer }: { readonly viewer: Viewer | null },
  flags: readonly FlagRow[],
): readonly PartyFlagType[] {
  if (viewer === null || !can(viewer, "read", "PartyFlag")) return [];
  const isOutsider = viewer.kind === "PARTNER";
  return flags
    .slice(0, mostFlags)
    .filter(
      ({ kind, status }) => !isOutsider || (status === "ACTIVE" && partyFlagKind(kind).outsidersSee === true),
    )
    .map((flag) => new PartyFlagType(flag, viewer));
}
