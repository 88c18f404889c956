import type { CodedReason } from "../../refusal/coded-refusal.ts";

/** Why a referral, or paperwork that is sent, is refused. */
export const referralRefusals = {
  ISSUE_NOT_FOUND: {
    en: "This complaint has no issue {ordinal}. Choose one of its issues.",
    es: "Esta queja no tiene un asunto {ordinal}. Elija uno de sus asuntos.",
    citations: ["22-ccr-111542-a-6"],
  },
  ISSUE_ALREADY_REFERRED: {
    en: "This referral of issue {ordinal} on {referredOn} is on record already. If it was given again, say on which day or how.",
    es: "Esta remisión del asunto {ordinal} del {referredOn} ya consta. Si se dio otra vez, indique qué día o de qué modo.",
    citations: ["22-ccr-111542-a-6"],
  },
  PAPERWORK_ALREADY_SENT: {
    en: "This paperwork is on record already as sent on {sentOn}. If it was sent again, give the other day.",
    es: "Estos documentos ya constan como enviados el {sentOn}. Si se enviaron otra vez, indique el otro día.",
    citations: ["dcss-customer-relations"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;
