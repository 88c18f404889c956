import type { AuthorityKey } from "../../law/authorities.ts";
import type { Words } from "../../vocabulary/words.ts";
import { fact, type PageFact, type PageTopic } from "./page-fact.ts";

type Row = readonly [key: string, says: Words, law?: readonly AuthorityKey[], correction?: Words];

const of = (topic: PageTopic, rows: readonly Row[]): readonly PageFact[] =>
  rows.map(([key, says, law, correction]) =>
    fact("dcss-customer-relations", topic, key, says, law, correction),
  );

const whomToContact = of("WHOM_TO_CONTACT", [
  [
    "CASE_ISSUE",
    {
      en: "About a child support case, contact the ombudsperson of the local agency, or write to the caseworker through Customer Connect.",
      es: "Sobre un caso de manutención, comuníquese con el ombudsperson (defensor del cliente) de la agencia local, o escriba al encargado del caso por Customer Connect.",
    },
  ],
  [
    "WEBSITE_FAULT",
    {
      en: "For technical help with the website there is the webmaster’s form.",
      es: "Para ayuda técnica con el sitio web está el formulario del administrador del sitio.",
    },
  ],
  [
    "NOT_ABOUT_A_CASE",
    {
      en: "A question that is not about a case goes by the page’s form to the Office of Communications. The form takes nothing about a case, and asks for a sum to keep machines out.",
      es: "Una pregunta que no es sobre un caso llega por el formulario de la página a la Oficina de Comunicaciones. El formulario no recibe nada sobre un caso, y pide una suma para evitar programas automáticos.",
    },
  ],
  [
    "RIGHTS_WITH_OPEN_CASE",
    {
      en: "Whoever has an open case has rights about the services they get.",
      es: "Quien tiene un caso abierto tiene derechos sobre los servicios que recibe.",
    },
  ],
  [
    "OMBUDSPERSON_FIRST",
    {
      en: "Not satisfied with a local agency? Speak with its ombudsperson first.",
      es: "¿No está conforme con una agencia local? Hable primero con su ombudsperson (defensor del cliente).",
    },
    ["22-ccr-111542"],
  ],
  [
    "THEN_COMPLAINT",
    {
      en: "Still not satisfied after that, you have the right to file a complaint through the Complaint Resolution Program.",
      es: "Si después sigue sin estar conforme, tiene derecho a presentar una queja por el Programa de Resolución de Quejas.",
    },
    ["fam-code-17800", "22-ccr-120100-a-2"],
    {
      en: "You need not speak with the ombudsperson first: a complaint is taken at any time.",
      es: "No tiene que hablar antes con el ombudsperson (defensor del cliente): una queja se recibe en cualquier momento.",
    },
  ],
  [
    "EITHER_PARENT",
    {
      en: "The person who pays support and the person who receives it may both complain.",
      es: "Pueden quejarse tanto la persona que paga la manutención como la que la recibe.",
    },
    ["22-ccr-110160"],
  ],
  [
    "FIND_YOUR_AGENCY",
    {
      en: "The agency that handles your case is found by your county, on a map.",
      es: "La agencia que lleva su caso se encuentra por su condado, en un mapa.",
    },
  ],
]);

const ombudsperson = of(
  "OMBUDSPERSON",
  [
    [
      "GETS_SERVICES",
      {
        en: "Helps you to get child support services.",
        es: "Le ayuda a obtener servicios de manutención de menores.",
      },
    ],
    [
      "EXPLAINS_RIGHTS",
      {
        en: "Explains your rights and responsibilities.",
        es: "Le explica sus derechos y responsabilidades.",
      },
    ],
    [
      "HELPS_RESOLVE",
      {
        en: "Helps you to resolve problems with your case.",
        es: "Le ayuda a resolver problemas con su caso.",
      },
    ],
    [
      "EXPLAINS_PROCESS",
      {
        en: "Explains the complaint process before, during and after a complaint.",
        es: "Le explica el proceso de quejas antes, durante y después de una queja.",
      },
    ],
    [
      "HELPS_ASK_FOR_HEARING",
      {
        en: "Helps you to ask for a state hearing when you are not satisfied with how the complaint ended.",
        es: "Le ayuda a pedir una audiencia estatal cuando no está conforme con el resultado de la queja.",
      },
    ],
  ].map(([key, says]) => [key, says, ["22-ccr-111542"]] as Row),
);

const agencyResolves = of("AGENCY_RESOLVES", [
  ["CUSTOMER_SERVICE", { en: "Customer service.", es: "Atención al cliente." }],
  ["TIMELINESS", { en: "How timely services are.", es: "La puntualidad de los servicios." }],
  [
    "PAYMENT_AND_BILLING",
    { en: "Problems with payments and billing.", es: "Problemas de pagos y de facturación." },
  ],
  ["CASE_CLOSING", { en: "Decisions to close a case.", es: "Decisiones de cerrar un caso." }],
]);

const courtDecides = of("COURT_DECIDES", [
  [
    "ORDER_AMOUNT",
    { en: "The amount of a child support order.", es: "La cantidad de una orden de manutención." },
    ["fam-code-17801-g"],
  ],
  ["CUSTODY", { en: "Custody.", es: "La custodia." }, ["fam-code-17801-g"]],
  ["VISITATION", { en: "Visitation.", es: "Las visitas." }, ["fam-code-17801-g"]],
  [
    "SPOUSAL_SUPPORT",
    { en: "Spousal support orders.", es: "Las órdenes de manutención del cónyuge." },
    ["fam-code-17801-g"],
  ],
  [
    "FAMILY_LAW_FACILITATOR",
    {
      en: "The Family Law Facilitator of your county helps with these.",
      es: "El asistente de derecho familiar (Family Law Facilitator) de su condado ayuda con estos asuntos.",
    },
    ["22-ccr-111542-a-6"],
  ],
]);

const deadlines = of("DEADLINES", [
  [
    "COMPLAIN_WITHIN_90_DAYS",
    {
      en: "Complain within 90 days of the day you knew, or should have known, of the problem.",
      es: "Quéjese dentro de 90 días desde el día en que supo, o debió saber, del problema.",
    },
    ["fam-code-17800", "22-ccr-120100-a-2"],
    {
      en: "A late complaint is taken, logged and answered all the same.",
      es: "Una queja tardía se recibe, se registra y se responde de todos modos.",
    },
  ],
  [
    "ANSWER_WITHIN_30_DAYS",
    {
      en: "The agency answers every complaint in writing within 30 days.",
      es: "La agencia responde toda queja por escrito dentro de 30 días.",
    },
    ["fam-code-17800"],
  ],
  [
    "AT_MOST_30_MORE",
    {
      en: "It may take at most 30 more days, and mails a notice that says why.",
      es: "Puede tomar a lo sumo 30 días más, y envía por correo un aviso que dice por qué.",
    },
    ["fam-code-17800", "22-ccr-120105"],
  ],
  [
    "HEARING_WITHOUT_ANSWER",
    {
      en: "If no written answer comes, ask for a state hearing within 90 days from the day of your first written complaint.",
      es: "Si no llega respuesta por escrito, pida una audiencia estatal dentro de 90 días desde el día de su primera queja por escrito.",
    },
    ["fam-code-17801-c"],
    {
      en: "A complaint by word of mouth counts too: the 90 days run from the day it was made.",
      es: "También cuenta una queja de palabra: los 90 días corren desde el día en que se presentó.",
    },
  ],
  [
    "HEARING_AFTER_DECISION",
    {
      en: "Ask for a state hearing within 90 days of the date of the agency’s written decision.",
      es: "Pida una audiencia estatal dentro de 90 días desde la fecha de la decisión escrita de la agencia.",
    },
    ["fam-code-17801-b"],
    {
      en: "The law counts from the day you receive the decision, not from its date, which gives you more days.",
      es: "La ley cuenta desde el día en que usted recibe la decisión, no desde su fecha, lo que le da más días.",
    },
  ],
]);

const stateHearing = of("STATE_HEARING", [
  [
    "TOLD_WHEN_AND_WHERE",
    {
      en: "You are told the date, time and place of your hearing.",
      es: "Se le avisa la fecha, la hora y el lugar de su audiencia.",
    },
  ],
  [
    "ANOTHER_DAY_OR_BY_TELEPHONE",
    {
      en: "If you cannot come, ask for another date or for the hearing to be held by telephone.",
      es: "Si no puede asistir, pida otra fecha o que la audiencia sea por teléfono.",
    },
  ],
  [
    "HOW_TO_ASK",
    {
      en: "Every complaint resolution form says how to ask for a hearing. The ombudsperson helps you to fill in the forms.",
      es: "Todo formulario de resolución de quejas dice cómo pedir una audiencia. El ombudsperson (defensor del cliente) le ayuda a llenar los formularios.",
    },
    ["22-ccr-111542"],
  ],
]);

const forms = of("FORMS", [
  [
    "AT_THE_AGENCY",
    {
      en: "Forms for a complaint and for a state hearing are at each agency and on the page.",
      es: "Los formularios de queja y de audiencia estatal están en cada agencia y en la página.",
    },
  ],
  [
    "PAMPHLET",
    {
      en: "A pamphlet to download: Managing Your Child Support Case.",
      es: "Un folleto para descargar: Managing Your Child Support Case (Cómo llevar su caso de manutención).",
    },
  ],
]);

/** What the Department’s public page on complaints and hearings says. Its five grounds stand in hearing-grounds.ts. */
export const customerRelationsFacts: readonly PageFact[] = [
  ...whomToContact,
  ...ombudsperson,
  ...agencyResolves,
  ...courtDecides,
  ...deadlines,
  ...stateHearing,
  ...forms,
];
