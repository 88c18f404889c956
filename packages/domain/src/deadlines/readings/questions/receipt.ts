// When the agency's clock starts and whether something moves it: electronic filings, repeated contacts, amendments, and a
// notice of extension that went out late.
import { daysBetween, type PlainDate } from "../../../calendar/plain-date.ts";
import type { RuleSettings } from "../../../world/settings.ts";
import type { QuestionRecord, SeesAs, View } from "../question-record.ts";
import { notExtended, withComplaint, withSettings } from "../sees-as.ts";

/** Electronic mail, web forms and fax: received on arrival, or as if mailed. */
export const electronicReceipt: QuestionRecord = {
  id: "electronic-and-faxed-complaints",
  title: { en: "Electronic and faxed complaints", es: "Quejas electrónicas y por fax" },
  question: {
    en: "Is an electronic or faxed complaint received on arrival, or five business days later like a letter?",
    es: "¿Una queja electrónica o por fax se recibe al llegar o cinco días hábiles después, como una carta?",
  },
  arises: ({ facts }) => {
    const channel = facts.complaint?.filing?.channel;
    return channel === "ELECTRONIC" || channel === "FAX";
  },
  readings: [
    {
      id: "on-arrival",
      name: {
        en: "on the day it arrives, as if handed over",
        es: "el día en que llega, como si se entregara en mano",
      },
      whoseReading: "CAUTION",
      authority: "22-ccr-110164-a-2",
      followed: { setting: "electronicReceiptBusinessDays", is: 0 },
      due: { ruleId: "written-resolution", sees: withSettings({ electronicReceiptBusinessDays: 0 }) },
    },
    {
      id: "as-if-mailed",
      name: {
        en: "five business days after it arrives, as if mailed",
        es: "cinco días hábiles después de llegar, como si se enviara por correo",
      },
      whoseReading: "CAUTION",
      authority: "22-ccr-110164-a-1",
      followed: { setting: "electronicReceiptBusinessDays", is: 5 },
      due: { ruleId: "written-resolution", sees: withSettings({ electronicReceiptBusinessDays: 5 }) },
    },
  ],
  explanation: {
    en: "22 CCR 110164 knows mail, hand delivery and speech and is silent on the rest. Work to the earlier day. The setting decides which one the product shows as due.",
    es: "22 CCR 110164 contempla el correo, la entrega en mano y la palabra, y calla sobre lo demás. Trabaje para el día anterior. La configuración decide cuál se muestra como vencimiento.",
  },
  citations: ["22-ccr-110164", "22-ccr-110164-a-1", "22-ccr-110164-a-2"],
  confidence: 0.6,
  forAPerson: false,
};

/** As if the complaint by repeated contact were received that many business days after the second contact. */
function convertedAfter(repeatedContactReceiptBusinessDays: number): SeesAs {
  const seesSetting = withSettings({ repeatedContactReceiptBusinessDays });
  return (view) => {
    const spokenOn = view.facts.contact?.receivedOn;
    if (spokenOn === undefined) return undefined;
    const filing = { channel: "ORAL", spokenOn, byRepeatedContact: true } as const;
    return seesSetting({ ...view, ...withComplaint(view, { filing }) });
  };
}

/** A complaint by conversion: received with the second contact, or when the three business days to answer it end. */
export const repeatedContacts: QuestionRecord = {
  id: "repeated-contacts",
  title: { en: "A complaint by repeated contact", es: "Queja por contacto repetido" },
  question: {
    en: "When a second contact on the same subject becomes a complaint, was it received with that contact or when the three business days to answer it ended?",
    es: "Cuando un segundo contacto sobre el mismo asunto se convierte en queja, ¿se recibió con ese contacto o al terminar los tres días hábiles para responderlo?",
  },
  arises: ({ dates }) => dates["repeated-contact-complaint"] !== undefined,
  readings: [
    {
      id: "second-contact",
      name: { en: "with the second contact", es: "con el segundo contacto" },
      whoseReading: "CAUTION",
      authority: "22-ccr-111544-d",
      followed: { setting: "repeatedContactReceiptBusinessDays", is: 0 },
      due: { ruleId: "written-resolution", sees: convertedAfter(0) },
    },
    {
      id: "after-three-business-days",
      name: {
        en: "when the three business days to answer it end",
        es: "al terminar los tres días hábiles para responderlo",
      },
      whoseReading: "CAUTION",
      authority: "22-ccr-111544-a",
      followed: { setting: "repeatedContactReceiptBusinessDays", is: 3 },
      due: { ruleId: "written-resolution", sees: convertedAfter(3) },
    },
  ],
  explanation: {
    en: "22 CCR 111544(d) deems the contacts a request for resolution and does not say when it was received. Count from the second contact, the earlier day, so that the clock does not run unnoticed.",
    es: "22 CCR 111544(d) considera los contactos una solicitud de resolución y no dice cuándo se recibió. Cuente desde el segundo contacto, el día anterior, para que el plazo no corra sin que se note.",
  },
  citations: ["22-ccr-111544-d", "22-ccr-111544-a", "fam-code-17800"],
  confidence: 0.7,
  forAPerson: true,
};

/** The day of the amendment: a fact of the complaint, or given beside it as it was before the complaint held it. */
function amendedOn({ facts }: Pick<View, "facts">): PlainDate | undefined {
  return facts.complaint?.amendedOn ?? facts.disputed?.amendedOn;
}

/** As if the complaint were amended and the setting decided so. */
function amendedUnder(amendedComplaintClock: RuleSettings["amendedComplaintClock"]): SeesAs {
  const seesSetting = withSettings({ amendedComplaintClock });
  return (view) => seesSetting({ ...view, ...withComplaint(view, { amendedOn: amendedOn(view) }) });
}

/** An amendment (LCR003): the first clock goes on, or starts again. */
export const amendment: QuestionRecord = {
  id: "amendment-and-the-first-clock",
  title: { en: "An amended complaint", es: "Una queja modificada" },
  question: {
    en: "Does an amendment (LCR003) leave the 30 days running or start them again?",
    es: "¿Una modificación (LCR003) deja correr los 30 días o los inicia de nuevo?",
  },
  arises: ({ facts }) => amendedOn({ facts }) !== undefined && facts.complaint?.filing !== undefined,
  readings: [
    {
      id: "keeps-the-first-clock",
      name: { en: "the first clock goes on", es: "sigue el primer plazo" },
      whoseReading: "CAUTION",
      authority: "fam-code-17800",
      followed: { setting: "amendedComplaintClock", is: "KEEP" },
      due: { ruleId: "written-resolution", sees: amendedUnder("KEEP") },
    },
    {
      id: "starts-again",
      name: {
        en: "the 30 days start again with the amendment",
        es: "los 30 días empiezan de nuevo con la modificación",
      },
      whoseReading: "CAUTION",
      authority: "22-ccr-120107-e",
      followed: { setting: "amendedComplaintClock", is: "RESTART" },
      due: { ruleId: "written-resolution", sees: amendedUnder("RESTART") },
    },
  ],
  explanation: {
    en: "The form is named and its mailing date kept, but no text that was read says what it does to the clock. Answer by the first day, so that nothing turns on it. The setting decides which one the product shows as due.",
    es: "El formulario se menciona y se conserva su fecha de envío, pero ningún texto leído dice qué hace con el plazo. Responda para el primer día, y así nada dependerá de ello. La configuración decide cuál se muestra como vencimiento.",
  },
  citations: ["22-ccr-120107-e", "fam-code-17800"],
  confidence: 0.6,
  forAPerson: true,
};

/** A notice of extension mailed after day 30. */
export const lateExtensionNotice: QuestionRecord = {
  id: "extension-notice-by-day-30",
  title: { en: "An extension noticed after day 30", es: "Una prórroga avisada después del día 30" },
  question: {
    en: "Does an extension stand whose notice (LCR005) was mailed after the first 30 days?",
    es: "¿Vale una prórroga cuyo aviso (LCR005) se envió después de los primeros 30 días?",
  },
  arises: ({ facts, dates }) => {
    const mailedOn = facts.complaint?.extension?.noticeMailedOn;
    const lastDay = dates["resolution-extension-notice"];
    return mailedOn !== undefined && lastDay !== undefined && daysBetween(lastDay, mailedOn) > 0;
  },
  readings: [
    {
      id: "too-late",
      name: { en: "no, the first day 30 stands", es: "no, rige el primer día 30" },
      whoseReading: "PUBLIC_PAGE",
      authority: "dcss-customer-relations",
      followed: "NEVER",
      due: { ruleId: "written-resolution", sees: notExtended },
    },
    {
      id: "stands",
      name: { en: "yes, the statute sets no day for the notice", es: "sí, la ley no fija día para el aviso" },
      whoseReading: "STATUTE",
      authority: "fam-code-17800",
      followed: "ALWAYS",
      due: { ruleId: "written-resolution" },
    },
  ],
  explanation: {
    en: "The public page reads as if the notice must go within the first 30 days; the statute does not say when, nor that a late notice is void. The dates keep the extension; the setting decides whether such a notice is still recorded. Work to the first day 30, and tell the parent that the extension may not hold and that a hearing may be asked for.",
    es: "La página pública da a entender que el aviso debe enviarse dentro de los primeros 30 días; la ley no dice cuándo ni que un aviso tardío sea nulo. Las fechas conservan la prórroga; la configuración decide si todavía se registra un aviso así. Trabaje para el primer día 30 e informe a la persona de que la prórroga puede no valer y de que puede pedir una audiencia.",
  },
  citations: ["fam-code-17800", "22-ccr-120105", "dcss-customer-relations"],
  confidence: 0.85,
  forAPerson: true,
};
