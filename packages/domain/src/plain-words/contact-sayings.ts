import type { ContactFacts } from "../contact/facts/contact-facts.ts";
import type { ContactStatus } from "../contact/facts/contact-status.ts";
import { all, due, not, over, running, type Blanks, type Saying, type Sayings, type When } from "./saying.ts";

type Said = Saying<ContactFacts>;
type If = When<ContactFacts>;

const blanks: Blanks<ContactFacts> = {
  came: ({ facts }) => facts.receivedOn,
  acknowledged: ({ facts }) => facts.acknowledgedOn,
  answered: ({ facts }) => facts.answeredOn,
  offered: ({ facts }) => facts.offer?.offeredOn,
  filed: ({ facts }) => facts.complaint?.filedOn,
  closed: ({ facts }) => facts.closedOn,
  earlier: ({ facts }) => (repeats({ facts }) ? facts.earlierOnSameSubjectOn : undefined),
  answerBy: due("contact-response"),
  notedBy: due("contact-acknowledgement"),
  promised: due("promised-answer"),
  repeatedBy: due("repeat-contact-window"),
};

const participant: If = ({ facts }) => facts.from === "PARTICIPANT";
const disputes: If = ({ facts }) => facts.contactKind === "DISPUTE";
const wishesToFile: If = ({ facts }) => facts.offer?.wishesToFile === true;
const filed: If = ({ facts }) => facts.complaint !== undefined;

/** Whether it repeats an earlier contact, as far as nobody found otherwise. */
function repeats({ facts }: { readonly facts: ContactFacts }): boolean {
  return facts.earlierOnSameSubjectOn !== undefined && facts.notTheSameSubject === undefined;
}

const happened: readonly Said[] = [
  {
    words: {
      en: "You got in touch with the agency on {came}.",
      es: "Usted se comunicó con la agencia el {came}.",
    },
    citations: ["22-ccr-111544-a"],
    when: participant,
  },
  {
    words: {
      en: "You got in touch with the agency on {came}.",
      es: "Usted se comunicó con la agencia el {came}.",
    },
    citations: ["22-ccr-111544-e"],
    when: not(participant),
  },
  {
    words: {
      en: "You had asked about the same subject on {earlier}. The law made the second time a complaint.",
      es: "Usted había preguntado por el mismo tema el {earlier}. La ley hizo de la segunda vez una queja.",
    },
    citations: ["22-ccr-111544-d"],
  },
  {
    words: {
      en: "The agency told you on {acknowledged} what it is doing about it.",
      es: "La agencia le dijo el {acknowledged} qué está haciendo al respecto.",
    },
    citations: ["22-ccr-111544-b"],
  },
  {
    words: { en: "The agency answered you on {answered}.", es: "La agencia le respondió el {answered}." },
    citations: ["22-ccr-111544-a"],
  },
  {
    words: {
      en: "The agency told you on {offered} that you may complain. You said that you want to.",
      es: "La agencia le dijo el {offered} que puede quejarse. Usted dijo que desea hacerlo.",
    },
    citations: ["22-ccr-111544-c"],
    when: wishesToFile,
  },
  {
    words: {
      en: "The agency told you on {offered} that you may complain. You said that you do not want to.",
      es: "La agencia le dijo el {offered} que puede quejarse. Usted dijo que no desea hacerlo.",
    },
    citations: ["22-ccr-111544-c"],
    when: not(wishesToFile),
  },
  {
    words: { en: "You filed a complaint on {filed}.", es: "Usted presentó una queja el {filed}." },
    citations: ["22-ccr-110160"],
  },
  {
    words: { en: "The agency closed this on {closed}.", es: "La agencia cerró este asunto el {closed}." },
    citations: ["22-ccr-111544-c"],
  },
];

const answering: readonly Said[] = [
  {
    words: {
      en: "The agency must answer you by {answerBy}.",
      es: "La agencia debe responderle a más tardar el {answerBy}.",
    },
    citations: ["22-ccr-111544-a"],
    when: running("contact-response"),
  },
  {
    words: {
      en: "If it needs more time, it must tell you by that day what it is doing, and when your answer comes.",
      es: "Si necesita más tiempo, debe decirle a más tardar ese día qué está haciendo y cuándo llega su respuesta.",
    },
    citations: ["22-ccr-111544-b"],
    when: all<ContactFacts>(disputes, running("contact-response")),
  },
  {
    words: {
      en: "The answer was due on {answerBy}. It is late, and the agency still owes it to you.",
      es: "La respuesta debía darse el {answerBy}. Está atrasada, y la agencia aún se la debe.",
    },
    citations: ["22-ccr-111544-a"],
    when: over("contact-response"),
  },
  {
    words: {
      en: "The agency must tell you by {notedBy} that it has your message. Then it answers as soon as it can.",
      es: "La agencia debe decirle a más tardar el {notedBy} que tiene su mensaje. Después responde lo antes posible.",
    },
    citations: ["22-ccr-111544-e"],
    when: running("contact-acknowledgement"),
  },
  {
    words: {
      en: "The agency had to tell you by {notedBy} that it has your message. It is late, and answers as soon as it can.",
      es: "La agencia debía decirle a más tardar el {notedBy} que tiene su mensaje. Está atrasada, y responde lo antes posible.",
    },
    citations: ["22-ccr-111544-e"],
    when: over("contact-acknowledgement"),
  },
];

const promised: readonly Said[] = [
  {
    words: {
      en: "The agency promised you an answer by {promised}.",
      es: "La agencia le prometió una respuesta a más tardar el {promised}.",
    },
    citations: ["22-ccr-111544-b"],
    when: running("promised-answer"),
  },
  {
    words: {
      en: "The agency promised you an answer by {promised}. It is late, and still owes it to you.",
      es: "La agencia le prometió una respuesta a más tardar el {promised}. Está atrasada, y aún se la debe.",
    },
    citations: ["22-ccr-111544-b"],
    when: over("promised-answer"),
  },
];

const notSatisfied: readonly Said[] = [
  {
    words: {
      en: "If you are not satisfied with the answer, the agency must explain how to complain and ask if you want to.",
      es: "Si no está conforme con la respuesta, la agencia debe explicarle cómo quejarse y preguntarle si desea hacerlo.",
    },
    citations: ["22-ccr-111544-c"],
    when: all<ContactFacts>(participant, not(filed)),
  },
  {
    words: {
      en: "The agency has answered. Nothing more is due.",
      es: "La agencia ya respondió. No queda nada pendiente.",
    },
    citations: ["22-ccr-111544-e"],
    when: not(all<ContactFacts>(participant, not(filed))),
  },
];

const afterOffer: readonly Said[] = [
  {
    words: {
      en: "You want to complain. The agency takes your complaint down next.",
      es: "Usted desea quejarse. Ahora la agencia recibe su queja.",
    },
    citations: ["22-ccr-111544-c", "22-ccr-120100-a-2"],
    when: all<ContactFacts>(wishesToFile, not(filed)),
  },
  {
    words: {
      en: "Nothing more comes, unless you get in touch again.",
      es: "No viene nada más, salvo que usted se comunique de nuevo.",
    },
    citations: ["22-ccr-111544-c"],
    when: not(all<ContactFacts>(wishesToFile, not(filed))),
  },
];

const alwaysOpen: readonly Said[] = [
  {
    words: {
      en: "You may file a complaint at any time, by word of mouth or in writing. The agency helps you with it.",
      es: "Puede presentar una queja en cualquier momento, de palabra o por escrito. La agencia le ayuda a hacerlo.",
    },
    citations: ["22-ccr-110160", "22-ccr-120100-a-2"],
    when: ({ facts }) => facts.from === "PARTICIPANT" && facts.complaint === undefined && !repeats({ facts }),
  },
  {
    words: {
      en: "If you get in touch again about the same subject by {repeatedBy}, the law makes that a complaint.",
      es: "Si se comunica otra vez por el mismo tema a más tardar el {repeatedBy}, la ley hace de eso una queja.",
    },
    citations: ["22-ccr-111544-d"],
    when: all<ContactFacts>(
      running("repeat-contact-window"),
      ({ facts }) => facts.complaint === undefined && !repeats({ facts }),
    ),
  },
  {
    words: {
      en: "There is a complaint about this. It has days of its own: ask the agency to tell you them.",
      es: "Hay una queja sobre esto. Tiene sus propias fechas: pida a la agencia que se las diga.",
    },
    citations: ["fam-code-17800"],
    when: ({ facts }) => facts.complaint !== undefined || repeats({ facts }),
  },
  {
    words: {
      en: "You may get in touch with the agency again at any time.",
      es: "Puede comunicarse con la agencia de nuevo en cualquier momento.",
    },
    citations: ["22-ccr-111544-e"],
    when: not(participant),
  },
];

/** What is said of a contact. */
export const contactSayings: Sayings<ContactFacts, ContactStatus> = {
  blanks,
  happened,
  comes: {
    CONTACT_RECEIVED: answering,
    CONTACT_ACKNOWLEDGED: promised,
    CONTACT_ANSWERED: notSatisfied,
    COMPLAINT_OFFERED: afterOffer,
    CONTACT_CLOSED: [
      {
        words: {
          en: "Nothing more comes, unless you get in touch again.",
          es: "No viene nada más, salvo que usted se comunique de nuevo.",
        },
        citations: ["22-ccr-111544-c"],
      },
    ],
  },
  mayDo: {
    CONTACT_RECEIVED: alwaysOpen,
    CONTACT_ACKNOWLEDGED: alwaysOpen,
    CONTACT_ANSWERED: alwaysOpen,
    COMPLAINT_OFFERED: alwaysOpen,
    CONTACT_CLOSED: alwaysOpen,
  },
};
