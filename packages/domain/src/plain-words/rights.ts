import { howToAskForHearing } from "../vocabulary/how-to-ask.ts";
import type { Told } from "./saying.ts";

/** The rights of whoever has to do with the agency, as they are read out or handed over; the law stands apart. */
export const rightsInPlainWords: readonly Told[] = (
  [
    {
      words: {
        en: "You may complain at any time about how the agency works on your case. You may do it by word of mouth or in writing.",
        es: "Puede quejarse en cualquier momento de cómo trabaja la agencia en su caso. Puede hacerlo de palabra o por escrito.",
      },
      citations: ["22-ccr-110160", "22-ccr-120100-a-2"],
    },
    {
      words: {
        en: "Complain within 90 days of the day you knew of the problem. The agency takes a late complaint down all the same.",
        es: "Quéjese dentro de 90 días desde el día en que supo del problema. La agencia recibe de todos modos una queja tardía.",
      },
      citations: ["fam-code-17800", "22-ccr-120100-a-2"],
    },
    {
      words: {
        en: "Nobody may talk you out of a complaint or a state hearing. Nobody may refuse to help you ask for one.",
        es: "Nadie puede desanimarle a presentar una queja o a pedir una audiencia estatal. Nadie puede negarle ayuda para pedirla.",
      },
      citations: ["22-ccr-120100-a-2", "22-ccr-120100-a-3"],
    },
    {
      words: {
        en: "The agency must answer your questions within 3 business days. A complaint it must answer in writing within 30 days. It may take up to 30 more days if it writes to you and says why.",
        es: "La agencia debe responder sus preguntas dentro de 3 días hábiles. Una queja debe responderla por escrito dentro de 30 días. Puede tomar hasta 30 días más si le escribe y dice por qué.",
      },
      citations: ["22-ccr-111544-a", "fam-code-17800", "22-ccr-120105"],
    },
    {
      words: {
        en: "The caseworker you complain about does not look into your complaint. Another person does.",
        es: "El encargado del caso de quien usted se queja no investiga su queja. La investiga otra persona.",
      },
      citations: ["22-ccr-120103"],
    },
    {
      words: {
        en: "If you do not agree with the answer, you may ask for a state hearing within 90 days after you get it. If no answer comes within 30 days, you may ask within 90 days after you made your complaint.",
        es: "Si no está de acuerdo con la respuesta, puede pedir una audiencia estatal dentro de 90 días después de recibirla. Si no llega respuesta dentro de 30 días, puede pedirla dentro de 90 días después de presentar su queja.",
      },
      citations: ["fam-code-17801-b", "fam-code-17801-c"],
    },
    {
      words: {
        en: `To ask for a hearing, ${howToAskForHearing.en}.`,
        es: `Para pedir una audiencia, ${howToAskForHearing.es}.`,
      },
      citations: ["fam-code-17801-c", "22-ccr-120100-a-3"],
    },
    {
      words: {
        en: "A state hearing can be about help that was denied, or that came late or not as the law asks. It can be about payments, about past due support that was not added up right, and about a case that was closed.",
        es: "Una audiencia estatal puede tratar de ayuda que se negó, que llegó tarde o que no se dio como pide la ley. Puede tratar de pagos, de pagos atrasados mal calculados y de un caso que se cerró.",
      },
      citations: ["fam-code-17801-a", "22-ccr-120201"],
    },
    {
      words: {
        en: "Only a court can change how much support is owed. Only a court can decide who has the child, visits, support for a spouse, and who is a parent. The Family Law Facilitator of the court helps you with that free of charge.",
        es: "Solo una corte puede cambiar cuánta manutención se debe. Solo una corte puede decidir la custodia, las visitas, la manutención del cónyuge y quién es padre o madre. El asistente de derecho familiar (Family Law Facilitator) de la corte le ayuda con eso sin costo.",
      },
      citations: ["fam-code-17801-g", "22-ccr-111542-a-6"],
    },
    {
      words: {
        en: "The ombudsperson helps you before, during and after a complaint. The help is free. The ombudsperson does not decide your complaint and is not your lawyer.",
        es: "El ombudsperson (defensor del cliente) le ayuda antes, durante y después de una queja. La ayuda es gratis. El ombudsperson (defensor del cliente) no decide su queja y no es su abogado.",
      },
      citations: ["22-ccr-111542"],
    },
    {
      words: {
        en: "You may have someone speak for you. Give the agency a paper that you signed which says so.",
        es: "Otra persona puede hablar por usted. Dé a la agencia un documento firmado por usted que lo diga.",
      },
      citations: ["22-ccr-110160", "22-ccr-120107-a"],
    },
    {
      words: {
        en: "An interpreter at a hearing is free. Tell the agency if you need one, or need help because of a disability.",
        es: "El intérprete en una audiencia es gratis. Diga a la agencia si lo necesita, o si necesita ayuda por una discapacidad.",
      },
      citations: ["22-ccr-120204-a", "gov-code-11135"],
    },
    {
      words: {
        en: "What you tell the agency is kept private. The other parent does not get to see your complaint or your address through it.",
        es: "Lo que usted dice a la agencia es confidencial. El otro padre o madre no ve por ella su queja ni su domicilio.",
      },
      citations: ["fam-code-17212"],
    },
    {
      words: {
        en: "Your support order stays as it is while you complain or wait for a hearing.",
        es: "Su orden de manutención sigue igual mientras se queja o espera una audiencia.",
      },
      citations: ["fam-code-17801-f"],
    },
  ] as const satisfies readonly Omit<Told, "days">[]
).map((right) => ({ ...right, days: [] }));
