import type { CodedReason } from "../refusal/coded-refusal.ts";

/** What is said of a request for a state hearing that comes too early, too late, or on no ground of the law. */
export const hearingDoorReasons = {
  HEARING_BEFORE_RESOLUTION: {
    en: "A state hearing can be asked for from {from}: the complaint must first be resolved, or its 30 days be over. The State Hearing Office decides about an earlier request.",
    es: "La audiencia estatal puede pedirse desde el {from}: la queja debe resolverse antes, o deben pasar sus 30 días. La Oficina de Audiencias Estatales decide sobre una solicitud anterior.",
    citations: ["fam-code-17801-b"],
  },
  HEARING_REQUEST_LATE: {
    en: "The last day to ask for a state hearing was {lastDay}. The request is taken; the State Hearing Office decides.",
    es: "El último día para pedir la audiencia estatal fue el {lastDay}. La solicitud se recibe; decide la Oficina de Audiencias Estatales.",
    citations: ["fam-code-17801-c"],
  },
  NO_HEARING_GROUND: {
    en: "No ground of a state hearing is claimed. The request is taken; the State Hearing Office decides.",
    es: "No se alega ningún motivo de audiencia estatal. La solicitud se recibe; decide la Oficina de Audiencias Estatales.",
    citations: ["fam-code-17801-a"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;
