import type { AuthorityKey } from "./authorities.ts";
import type { Words } from "../vocabulary/words.ts";

/** The paragraphs of Fam. Code 17801(a): what a state hearing may be about. */
export const statutoryParagraphs = ["A1", "A2", "A3", "A4"] as const;

/** One paragraph: A3 is Fam. Code 17801(a)(3). */
export type StatutoryParagraph = (typeof statutoryParagraphs)[number];

/** What each paragraph is about. */
export const statutoryParagraphWords: Readonly<Record<StatutoryParagraph, Words>> = {
  A1: {
    en: "Fam. Code 17801(a)(1): applications",
    es: "Código de Familia, sección 17801(a)(1): solicitudes",
  },
  A2: {
    en: "Fam. Code 17801(a)(2): how a case was handled",
    es: "Código de Familia, sección 17801(a)(2): cómo se atendió un caso",
  },
  A3: {
    en: "Fam. Code 17801(a)(3): payments and the calculation of arrears",
    es: "Código de Familia, sección 17801(a)(3): pagos y cálculo de pagos atrasados",
  },
  A4: {
    en: "Fam. Code 17801(a)(4): the closing of a case",
    es: "Código de Familia, sección 17801(a)(4): cierre de un caso",
  },
};

/** The five grounds as the Department's public page counts them. */
export const publicGrounds = ["G1", "G2", "G3", "G4", "G5"] as const;

/** One public ground. */
export type PublicGround = (typeof publicGrounds)[number];

/** A ground for a state hearing: the page counts five, the statute four, so both are kept. */
export interface HearingGround {
  readonly publicGround: PublicGround;
  readonly paragraph: StatutoryParagraph;
  readonly words: Words;
  readonly citations: readonly AuthorityKey[];
}

/**
 * Every ground. G3 and G4 share one paragraph. The page's G1 leaves out an application that was not acted on in time;
 * the statute has it, and so has this table.
 */
export const hearingGrounds: Readonly<Record<PublicGround, HearingGround>> = {
  G1: {
    publicGround: "G1",
    paragraph: "A1",
    words: {
      en: "An application for services was denied, or not acted on in the time the law gives",
      es: "Una solicitud de servicios fue negada o no se atendió en el plazo que fija la ley",
    },
    citations: ["fam-code-17801-a-1", "22-ccr-120201"],
  },
  G2: {
    publicGround: "G2",
    paragraph: "A2",
    words: {
      en: "A case was handled against a law, a regulation or a department letter, or not in the time they give",
      es: "Un caso se atendió en contra de una ley, un reglamento o una carta del Departamento, o fuera del plazo que fijan",
    },
    citations: ["fam-code-17801-a-2", "22-ccr-120201"],
  },
  G3: {
    publicGround: "G3",
    paragraph: "A3",
    words: {
      en: "A payment was not distributed, or was distributed or paid out wrongly",
      es: "Un pago no se distribuyó, o se distribuyó o entregó mal",
    },
    citations: ["fam-code-17801-a-3", "22-ccr-120201"],
  },
  G4: {
    publicGround: "G4",
    paragraph: "A3",
    words: {
      en: "The agency’s or the Department’s own calculation of arrears is wrong",
      es: "El cálculo de pagos atrasados hecho por la agencia o el Departamento es incorrecto",
    },
    citations: ["fam-code-17801-a-3", "22-ccr-120201"],
  },
  G5: {
    publicGround: "G5",
    paragraph: "A4",
    words: { en: "The agency decided to close a case", es: "La agencia decidió cerrar un caso" },
    citations: ["fam-code-17801-a-4", "22-ccr-120201"],
  },
};
