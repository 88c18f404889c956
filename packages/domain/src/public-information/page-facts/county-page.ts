import { cannotPayGuidance } from "../../eligibility/cannot-pay.ts";
import type { Words } from "../../vocabulary/words.ts";
import { fact, type PageFact, type PageTopic } from "./page-fact.ts";

const rows: readonly (readonly [topic: PageTopic, key: string, says: Words])[] = [
  [
    "PURPOSE",
    "PARTNERSHIP",
    {
      en: "Child Support Services works with parents and guardians so that their children get financial and medical support.",
      es: "Los Servicios de Manutención de Menores trabajan con padres y tutores para que sus hijos reciban apoyo económico y médico.",
    },
  ],
  [
    "PURPOSE",
    "HOW",
    {
      en: "It locates parents, establishes paternity and support obligations, and enforces support orders.",
      es: "Localizan a los padres, establecen la paternidad y las obligaciones de manutención, y hacen cumplir las órdenes.",
    },
  ],
  [
    "OMBUDSPERSON",
    "ADVOCATE",
    {
      en: "Sees to fair and equal treatment through the whole process.",
      es: "Vela por un trato justo e igual en todo el proceso.",
    },
  ],
  [
    "OMBUDSPERSON",
    "INDEPENDENT_REVIEW",
    {
      en: "Is there whenever you feel that your concern needs an independent review.",
      es: "Está a su disposición cuando usted siente que su asunto necesita una revisión independiente.",
    },
  ],
  ...cannotPayGuidance.map(
    (says, at) =>
      ["CANNOT_PAY", ["ORDER_STAYS", "REVIEW_AND_ADJUSTMENT", "STIPULATION"][at] ?? "", says] as const,
  ),
  [
    "CANNOT_PAY",
    "HOW_IT_IS_COLLECTED",
    {
      en: "The agency can also look with you at how it collects what the order says. Tell your caseworker the details of your situation.",
      es: "La agencia también puede ver con usted cómo cobra lo que dice la orden. Cuente a su encargado del caso los detalles de su situación.",
    },
  ],
  [
    "WORKSHOPS",
    "WHAT_FOR",
    {
      en: "Workshops educate and help the public, with or without a child support case. Whoever seeks guidance about a court order is welcome.",
      es: "Los talleres orientan y ayudan al público, con o sin un caso de manutención. También es bienvenido quien busca orientación sobre una orden de la corte.",
    },
  ],
  [
    "WORKSHOPS",
    "MAY_BE_CANCELLED",
    {
      en: "Workshops to come may be cancelled. The calendar says what is planned.",
      es: "Los próximos talleres pueden cancelarse. El calendario dice lo que está previsto.",
    },
  ],
];

/** What a county’s public page says that holds at any time; what is closed or cancelled stands in its bulletins. */
export const countyPageFacts: readonly PageFact[] = rows.map(([topic, key, says]) =>
  fact("placer-county-page", topic, key, says),
);
