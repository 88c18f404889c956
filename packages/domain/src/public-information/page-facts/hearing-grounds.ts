import { hearingGrounds, statutoryParagraphWords } from "../../law/hearing-ground.ts";
import type { Words } from "../../vocabulary/words.ts";
import { fact, type PageFact } from "./page-fact.ts";

/** What is to be known of a ground as the page prints it. */
const corrections: Readonly<Partial<Record<keyof typeof hearingGrounds, Words>>> = {
  G1: {
    en: "The page leaves out an application that was not acted on in time. The statute has it.",
    es: "La página omite una solicitud que no se atendió a tiempo. La ley la incluye.",
  },
  G3: {
    en: "The page counts payments and arrears as two grounds. The statute has four paragraphs, and one for both.",
    es: "La página cuenta los pagos y los pagos atrasados como dos motivos. La ley tiene cuatro párrafos, y uno para ambos.",
  },
  G4: {
    en: "Only the agency’s own calculation can be heard. An amount that a court ordered cannot. The statute has this ground in one paragraph with payments.",
    es: "Solo puede tratarse el cálculo de la propia agencia, no una cantidad que ordenó una corte. La ley tiene este motivo en un párrafo con los pagos.",
  },
};

/** The five grounds of the public page, each with its statutory paragraph. */
export const hearingGroundFacts: readonly PageFact[] = Object.values(hearingGrounds).map(
  ({ publicGround, paragraph, words, citations }) => {
    const places = statutoryParagraphWords[paragraph];
    const says = { en: `${words.en}. ${places.en}.`, es: `${words.es}. ${places.es}.` };
    return fact(
      "dcss-customer-relations",
      "HEARING_GROUNDS",
      publicGround,
      says,
      citations,
      corrections[publicGround] ?? null,
    );
  },
);
