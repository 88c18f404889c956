// Fam. Code 17801(b) and (c) against the Department's public page and the practice of offices: when the door to a state
// hearing closes.
import type { PlainDate } from "../../../calendar/plain-date.ts";
import type { QuestionRecord, SeesAs, View } from "../question-record.ts";
import { handedInOn } from "../sees-as.ts";

/** The day the first agency received it: a transfer moves the agencies' days and never the parent's. */
function firstReceiptDate({ dates }: View): PlainDate | undefined {
  return dates["complaint-first-receipt-date"] ?? dates["complaint-receipt-date"];
}

/** As if the complaint had been made on the day it counts as received. */
const madeWhenReceived: SeesAs = (view) => {
  const receivedOn = firstReceiptDate(view);
  return receivedOn && handedInOn(view, receivedOn);
};

/** 90 days from the date of the resolution, or from its receipt. */
export const ninetyDays: QuestionRecord = {
  id: "ninety-days-from-date-or-receipt",
  title: {
    en: "90 days from the decision’s date or from its receipt",
    es: "90 días desde la fecha de la decisión o desde su recepción",
  },
  question: {
    en: "Do the 90 days to ask for a hearing run from the day the resolution was received or from the date it bears?",
    es: "¿Los 90 días para pedir una audiencia corren desde el día en que se recibió la resolución o desde la fecha que lleva?",
  },
  arises: ({ facts }) => facts.complaint?.resolution !== undefined,
  readings: [
    {
      id: "from-receipt",
      name: { en: "from the day it was received", es: "desde el día en que se recibió" },
      whoseReading: "STATUTE",
      authority: "fam-code-17801-c",
      followed: "ALWAYS",
      due: { ruleId: "state-hearing-request-after-resolution" },
    },
    {
      id: "from-date",
      name: { en: "from the date it bears", es: "desde la fecha que lleva" },
      whoseReading: "PUBLIC_PAGE",
      authority: "dcss-customer-relations",
      followed: "NEVER",
      due: { ruleId: "state-hearing-request-advised" },
    },
  ],
  explanation: {
    en: "The statute and the forms count from receipt, the public page from the date. The statute binds: nobody is late before its day. Tell the parent the page’s day, which is never later. While receipt is not recorded, the statute’s day is not known and is not invented.",
    es: "La ley y los formularios cuentan desde la recepción; la página pública, desde la fecha. La ley obliga: nadie llega tarde antes de su día. Indique a la persona el día de la página, que nunca es posterior. Mientras no conste la recepción, el día de la ley no se conoce y no se inventa.",
  },
  citations: ["fam-code-17801-c", "dcss-customer-relations"],
  confidence: 0.98,
  forAPerson: false,
};

/** A resolution that came after the 30 days. */
export const lateResolution: QuestionRecord = {
  id: "late-resolution",
  title: { en: "A late answer", es: "Una respuesta tardía" },
  question: {
    en: "When a resolution came late, do the 90 days run from its receipt or from making the complaint?",
    es: "Si la resolución llegó tarde, ¿los 90 días corren desde su recepción o desde que se presentó la queja?",
  },
  arises: ({ facts, dates }) =>
    facts.complaint?.resolution !== undefined && dates["state-hearing-request-no-resolution"] !== undefined,
  readings: [
    {
      id: "from-receipt",
      name: { en: "from receiving the late answer", es: "desde que se recibió la respuesta tardía" },
      whoseReading: "STATUTE",
      authority: "fam-code-17801-c",
      followed: "ALWAYS",
      due: { ruleId: "state-hearing-request-after-resolution" },
    },
    {
      id: "from-making",
      name: {
        en: "from making the complaint, since no answer came in time",
        es: "desde que se presentó la queja, por no haber respuesta a tiempo",
      },
      whoseReading: "STATUTE",
      authority: "fam-code-17801-b",
      followed: "NEVER",
      due: { ruleId: "state-hearing-request-no-resolution" },
    },
  ],
  explanation: {
    en: "Fam. Code 17801(c) leaves both doors standing: one because no answer came in time, one because an answer came after all. The favorable reading is the later day. Advise the earlier, show a person both, and leave the decision to the State Hearing Office.",
    es: "El Código de Familia, sección 17801(c) deja abiertas ambas puertas: una porque no hubo respuesta a tiempo, otra porque al final sí la hubo. La lectura favorable es el día posterior. Indique el anterior, muestre ambos a una persona y deje la decisión a la Oficina de Audiencias Estatales.",
  },
  citations: ["fam-code-17801-b", "fam-code-17801-c"],
  confidence: 0.8,
  forAPerson: true,
};

/** The parent's 90 days run from making, or from what counts as receipt. */
export const madeAndReceived: QuestionRecord = {
  id: "made-and-received",
  title: { en: "Made or received", es: "Presentada o recibida" },
  question: {
    en: "Do the parent’s 30 and 90 days run from the day the complaint was made or from the day it counts as received?",
    es: "¿Los 30 y los 90 días de la persona corren desde el día en que presentó la queja o desde el día en que se considera recibida?",
  },
  arises: (view) =>
    view.dates["state-hearing-request-no-resolution"] !== undefined &&
    view.dates["complaint-made-on"] !== firstReceiptDate(view),
  readings: [
    {
      id: "from-making",
      name: {
        en: "from its earliest trace, such as the postmark",
        es: "desde su primer rastro, como el matasellos",
      },
      whoseReading: "STATUTE",
      authority: "fam-code-17801-c",
      followed: "ALWAYS",
      opens: { ruleId: "state-hearing-request-opening" },
      due: { ruleId: "state-hearing-request-no-resolution" },
    },
    {
      id: "from-receipt",
      name: { en: "from the complaint receipt date", es: "desde la fecha de recepción de la queja" },
      whoseReading: "PRACTICE",
      authority: "22-ccr-110164",
      followed: "NEVER",
      opens: { ruleId: "state-hearing-request-opening", sees: madeWhenReceived },
      due: { ruleId: "state-hearing-request-no-resolution", sees: madeWhenReceived },
    },
    {
      id: "thirty-days-from-receipt",
      name: {
        en: "the 30 days without an answer from receiving the complaint, the 90 from making it",
        es: "los 30 días sin respuesta desde que se recibió la queja, los 90 desde que se presentó",
      },
      whoseReading: "FORM",
      authority: "dcss-forms-lcr001-sh001",
      followed: "NEVER",
      opens: { ruleId: "state-hearing-request-opening", sees: madeWhenReceived },
      due: { ruleId: "state-hearing-request-no-resolution" },
    },
  ],
  explanation: {
    en: "The agency’s 30 days run from receipt, which 22 CCR 110164 defines; the parent’s 90 days from making, which nothing defines. The earliest trace is the stricter day and the one to advise; the later one closes the door.",
    es: "Los 30 días de la agencia corren desde la recepción, que define 22 CCR 110164; los 90 días de la persona, desde que presenta la queja, lo que nada define. El primer rastro es el día más estricto y el que se indica; el posterior cierra la puerta.",
  },
  citations: ["fam-code-17801-c", "22-ccr-110164"],
  confidence: 0.9,
  forAPerson: false,
};

/** The first written trace of a complaint that was also spoken. */
function firstWrittenOn({ facts: { complaint, disputed } }: View): PlainDate | undefined {
  const { postmarkedOn, dateStampedOn, arrivedOn } = complaint?.filing ?? {};
  return disputed?.firstWrittenOn ?? postmarkedOn ?? dateStampedOn ?? arrivedOn;
}

/** The public page's "first written complaint" against the earliest making, speech included. */
export const firstWrittenComplaint: QuestionRecord = {
  id: "first-written-complaint",
  title: {
    en: "First written complaint or first spoken one",
    es: "Primera queja escrita o primera queja oral",
  },
  question: {
    en: "Do the 90 days run from the first complaint, spoken or not, or only from the first written one?",
    es: "¿Los 90 días corren desde la primera queja, oral o no, o solo desde la primera escrita?",
  },
  arises: (view) =>
    view.facts.complaint?.filing?.spokenOn !== undefined &&
    firstWrittenOn(view) !== undefined &&
    view.dates["state-hearing-request-no-resolution"] !== undefined,
  readings: [
    {
      id: "earliest-making",
      name: {
        en: "from the earliest making, spoken or written",
        es: "desde la primera presentación, oral o escrita",
      },
      whoseReading: "STATUTE",
      authority: "fam-code-17801-c",
      followed: "ALWAYS",
      due: { ruleId: "state-hearing-request-no-resolution" },
    },
    {
      id: "first-written",
      name: { en: "from the first written complaint", es: "desde la primera queja escrita" },
      whoseReading: "PUBLIC_PAGE",
      authority: "dcss-customer-relations",
      followed: "NEVER",
      due: {
        ruleId: "state-hearing-request-no-resolution",
        sees: (view) => {
          const on = firstWrittenOn(view);
          return on && handedInOn(view, on);
        },
      },
    },
  ],
  explanation: {
    en: "The public page says once “first written complaint” and once “your complaint”; 22 CCR 110160 lets a complaint be spoken. Count from the earliest, speech included, and advise that day; do not call a request late before the page’s day.",
    es: "La página pública dice una vez «primera queja por escrito» y otra «su queja»; 22 CCR 110160 permite una queja oral. Cuente desde la más temprana, incluida la oral, e indique ese día; no considere tardía una solicitud antes del día de la página.",
  },
  citations: ["fam-code-17801-c", "22-ccr-110160", "dcss-customer-relations"],
  confidence: 0.9,
  forAPerson: false,
};
