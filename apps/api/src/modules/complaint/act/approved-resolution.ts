import type { ComplaintActionOf, GivenApproval } from "@redress/domain/complaint";
import { outcomeWords, type Words } from "@redress/domain/vocabulary";
import { requireViewer } from "../../../authorization/permissions.ts";
import type { RequestContext } from "../../../context.ts";
import { dayInCalifornia } from "../../../platform/clock.ts";
import { publicId } from "../../../platform/graphql/global-id.ts";
import { givenApproval, type AskedFor } from "../../approval/index.ts";

/** The text of a written resolution: what another person approves, and what is issued. */
export type ResolutionText = Pick<ComplaintActionOf<"issueWrittenResolution">, "actionsToTake" | "findings">;

/** What exactly is approved of it. Another word in it makes it another text. */
export function resolutionAsked(
  recordId: string,
  { findings, actionsToTake }: ResolutionText,
): Pick<AskedFor, "aboutId" | "kind" | "sections" | "subject"> {
  const undertaken: Words = { en: "What the agency will do", es: "Lo que hará la agencia" };
  return {
    kind: "WRITTEN_RESOLUTION",
    aboutId: publicId("complaint", recordId),
    subject: { findings, actionsToTake },
    sections: [
      ...findings.map(({ issueOrdinal, outcome, explanation }) => ({
        heading: {
          en: `Issue ${issueOrdinal}: ${outcomeWords[outcome].en}`,
          es: `Asunto ${issueOrdinal}: ${outcomeWords[outcome].es}`,
        },
        text: explanation,
      })),
      ...(actionsToTake === undefined ? [] : [{ heading: undertaken, text: actionsToTake }]),
    ],
  };
}

/** A resolution with the approval of exactly its text, where the office asks for a second pair of eyes and it was given. */
export async function withApproval(
  context: RequestContext,
  recordId: string,
  action: { readonly action: string },
): Promise<{ readonly action: string; readonly approval?: GivenApproval }> {
  if (action.action !== "issueWrittenResolution") return action;
  const { agencyId } = requireViewer(context);
  if ((await context.world(agencyId)).office.secondPairOfEyes === "NOT_NEEDED") return action;
  const asked = resolutionAsked(recordId, action as ComplaintActionOf<"issueWrittenResolution">);
  const given = await context.unit.read((em) => givenApproval(em, agencyId, asked));
  const { decidedById, decidedBy, decidedAt } = given ?? {};
  if (!decidedById || !decidedBy || !decidedAt) return action;
  const approvedOn = dayInCalifornia(decidedAt.getTime());
  return { ...action, approval: { approvedById: decidedById, approvedBy: decidedBy, approvedOn } };
}
