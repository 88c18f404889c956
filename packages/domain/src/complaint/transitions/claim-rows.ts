import { by, byHolder } from "../../machine/by.ts";
import type { WrittenRow } from "../../machine/machine-row.ts";
import { complaintStatuses } from "../facts/complaint-status.ts";
import { claimInputs } from "../inputs/claim-inputs.ts";
import { inHand, resolved, type ComplaintRow } from "./row.ts";

type ClaimActionName = "recordClaim" | "acknowledgeClaim" | "extendClaim" | "answerClaim";

/** A claim that is answered like a complaint, Fam. Code 17526 and 17530. It has clocks of its own: those of the complaint stay. */
export const claimRows = {
  recordClaim: {
    from: [...inHand, ...resolved],
    ...byHolder,
    guards: ["noClaimOpen"],
    input: claimInputs.recordClaim,
    intro: {
      en: "The claim has time limits of its own, as long as those of a complaint. The complaint goes on beside it.",
      es: "El reclamo tiene plazos propios, tan largos como los de una queja. La queja sigue a su lado.",
    },
    tooEarly: "COMPLAINT_IN_TRANSFER",
    event: "ClaimRecorded",
    records: ["claim"],
    citations: ["fam-code-17530-b", "fam-code-17526-a"],
  },
  acknowledgeClaim: {
    from: complaintStatuses,
    ...byHolder,
    guards: ["claimOpen", "claimNotYetAcknowledged"],
    input: claimInputs.acknowledgeClaim,
    event: "ClaimAcknowledged",
    records: ["claim"],
    citations: ["fam-code-17530-b", "fam-code-17526-a", "22-ccr-120102"],
  },
  extendClaim: {
    from: complaintStatuses,
    ...by(["HOLDER"], ["DIRECTOR"]),
    guards: ["claimOpen", "claimNotYetExtended"],
    input: claimInputs.extendClaim,
    event: "ClaimExtended",
    records: ["claim"],
    citations: ["fam-code-17530-b", "fam-code-17526-a", "fam-code-17800"],
  },
  answerClaim: {
    from: complaintStatuses,
    ...byHolder,
    guards: ["claimOpen"],
    input: claimInputs.answerClaim,
    intro: {
      en: "If mistaken identity is upheld, enforcement stops, levies are released, assets returned, and it is certified. If it is rejected, the person may go to the court.",
      es: "Si se acepta el error de identidad, se suspende el cobro, se liberan embargos, se devuelven bienes y se certifica. Si se rechaza, la persona puede ir a la corte.",
    },
    event: "ClaimAnswered",
    records: ["claim"],
    citations: ["fam-code-17530-b", "fam-code-17530-c", "fam-code-17526-a"],
  },
} as const satisfies { readonly [Name in ClaimActionName]: WrittenRow<ComplaintRow<Name>> };
