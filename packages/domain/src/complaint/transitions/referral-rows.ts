import { byHolder } from "../../machine/by.ts";
import type { WrittenRow } from "../../machine/machine-row.ts";
import { referralInputs } from "../inputs/referral-inputs.ts";
import { inHand, resolved, type ComplaintRow } from "./row.ts";

type ReferralActionName = "referIssue" | "sendModificationPaperwork";

/** What somebody is given who has to go elsewhere with an issue: it stays here too, and is answered in writing all the same. */
export const referralRows = {
  referIssue: {
    from: [...inHand, ...resolved],
    ...byHolder,
    input: referralInputs.referIssue,
    intro: {
      en: "A referral ends nothing: the issue is answered in writing all the same, and its finding names the referral.",
      es: "Remitir no termina nada: el asunto se contesta por escrito de todos modos, y su conclusión menciona la remisión.",
    },
    checks: ["referredIssue"],
    tooEarly: "COMPLAINT_IN_TRANSFER",
    event: "IssueReferred",
    records: ["referrals"],
    citations: ["22-ccr-111542-a-6", "dcss-customer-relations"],
  },
  sendModificationPaperwork: {
    from: [...inHand, ...resolved],
    ...byHolder,
    input: referralInputs.sendModificationPaperwork,
    intro: {
      en: "For somebody who cannot pay what was ordered. The order stays as it is until a court changes it: say so.",
      es: "Para quien no puede pagar lo ordenado. La orden sigue igual hasta que una corte la cambie: dígalo.",
    },
    checks: ["paperworkNotYetSent"],
    tooEarly: "COMPLAINT_IN_TRANSFER",
    event: "ModificationPaperworkSent",
    records: ["modificationPaperwork"],
    citations: ["dcss-customer-relations"],
    practice: true,
  },
} as const satisfies { readonly [Name in ReferralActionName]: WrittenRow<ComplaintRow<Name>> };
