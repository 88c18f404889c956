import { complaintInputs, handsOf } from "@redress/domain/complaint";
import { enumOf } from "../../../actions/input-class.ts";
import { factType } from "../../../actions/fact-type.ts";
import type { RequestContext } from "../../../context.ts";
import { agencyByKey, AgencyType } from "../../agency/index.ts";
import { day, evidenceOf, EvidenceType } from "./complaint-parts.type.ts";
import type { ComplaintRecordRow } from "./complaint-record.read.sql.ts";

const { transferComplaint, determineOwnership } = complaintInputs;

/** A transfer to another agency. */
export const TransferType = factType(
  "ComplaintTransfer",
  "A transfer to another agency (22 CCR 120104): what each side and the Department have recorded of it so far.",
  transferComplaint,
  {
    fromAgency: { type: () => AgencyType, description: "The agency that sent the complaint." },
    toAgency: { type: () => AgencyType, description: "The agency to which it was sent." },
    copyMailedOn: day("The day the complainant's copy of LCR004 was mailed; null until recorded."),
    receivedOn: day("The day LCR004 reached the other agency; null until recorded."),
    disputeContactedOn: day(
      "The day the other agency called the Department because it holds that the complaint is not its own; null unless it did.",
    ),
    disputeReason: { type: () => String, nullable: true, description: "Why the other agency disputes it." },
    determinedOn: day("The day the Department determined whose complaint it is; null until then."),
    ownership: {
      type: () => enumOf(determineOwnership.ownership),
      nullable: true,
      description: "Whose the Department determined that it is; null until then.",
    },
    determinationEvidence: {
      type: () => EvidenceType,
      nullable: true,
      description: "What the day of the determination is known by.",
    },
  },
);

/** The latest transfer of a complaint as the graph has it; null when it was never sent to another agency. */
export async function transferOf(
  { facts, birth_agency_id }: ComplaintRecordRow,
  context: RequestContext,
): Promise<object | null> {
  const { transfer, provenance } = facts;
  const { sender } = handsOf(facts, birth_agency_id);
  if (transfer === undefined || sender === undefined) return null;
  const { before: _, ownership, ...recorded } = transfer;
  const evidence = provenance?.ownershipDeterminedOn;
  return {
    ...recorded,
    fromAgency: await agencyByKey(context, sender),
    toAgency: await agencyByKey(context, transfer.toAgencyId),
    ...(recorded.determinedOn !== undefined && {
      ownership,
      determinationEvidence: evidence && evidenceOf(evidence),
    }),
  };
}
