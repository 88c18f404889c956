import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { tidyText } from "@redress/domain/input";
import type { RequestContext } from "../../../context.ts";
import { requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import { CodedError } from "../../../platform/graphql/coded-error.ts";
import { PossibleDuplicatesInput, PossibleDuplicateType } from "./possible-duplicate.type.ts";
import { possibleDuplicates } from "./possible-duplicates.query.ts";

/** No name or number is longer. */
const longest = 200;
/** A complaint has no more issues. */
const mostSubjects = 50;

function refuseLonger(field: string, found: number, allowed: number): void {
  if (found > allowed)
    throw new CodedError("BAD_USER_INPUT", `\`${field}\` may have a length of ${allowed}.`, {
      field: ["complaint", field],
      allowed,
      found,
    });
}

function read(field: string, text: string | null | undefined): string {
  const tidy = tidyText(text ?? "", "ONE_LINE");
  refuseLonger(field, tidy.length, longest);
  return tidy;
}

/** What staff are shown while they take a complaint down. */
@Resolver(() => PossibleDuplicateType)
export class PossibleDuplicatesResolver {
  @Query(() => [PossibleDuplicateType], {
    description:
      "Complaints of the viewer's agency that may be the same as one that is being taken down: of the same person, or of the same case; open, or made in the last 90 days. " +
      "It gives at most 5, the likeliest first; nothing is merged. Empty for whoever may not see persons.",
  })
  async possibleDuplicates(
    @Ctx() context: RequestContext,
    @Arg("complaint", () => PossibleDuplicatesInput, { description: "The complaint, as far as it is known." })
    { givenName, familyName, caseNumber, participantNumber, party, subjects }: PossibleDuplicatesInput,
  ): Promise<PossibleDuplicateType[]> {
    requirePermission(requireViewer(context), "receiveComplaint", "Complaint");
    refuseLonger("subjects", subjects?.length ?? 0, mostSubjects);
    return possibleDuplicates(context, {
      givenName: read("givenName", givenName),
      familyName: read("familyName", familyName),
      caseNumber: read("caseNumber", caseNumber) || null,
      participantNumber: read("participantNumber", participantNumber) || null,
      party: party ?? null,
      subjects: subjects ?? [],
    });
  }
}
