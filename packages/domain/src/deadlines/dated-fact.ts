import type { ClockFacts } from "../complaint/complaint-facts.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { Words } from "../words.ts";

/** Dates that a rule reads from the record. */
const recorded = {
  knewOn: (facts: ClockFacts) => facts.knewOn,
  postmarkedOn: (facts: ClockFacts) => facts.filing.postmarkedOn,
  dateStampedOn: (facts: ClockFacts) => facts.filing.dateStampedOn,
  spokenOn: (facts: ClockFacts) => facts.filing.spokenOn,
  arrivedOn: (facts: ClockFacts) => facts.filing.arrivedOn,
  acknowledgementMailedOn: (facts: ClockFacts) => facts.acknowledgement?.noticeMailedOn,
  extensionNoticeMailedOn: (facts: ClockFacts) => facts.extension?.noticeMailedOn,
  resolutionDatedOn: (facts: ClockFacts) => facts.resolution?.datedOn,
  resolutionMailedOn: (facts: ClockFacts) => facts.resolution?.mailedOn,
  resolutionReceivedOn: (facts: ClockFacts) => facts.resolution?.receivedOn,
  withdrawnOn: (facts: ClockFacts) => facts.withdrawal?.withdrawnOn,
} as const satisfies Readonly<Record<string, (facts: ClockFacts) => PlainDate | undefined>>;

/** A date that an action records. */
export type RecordedFact = keyof typeof recorded;

/** A date that a rule works out and others run from. */
export type DerivedFact = "complaintMadeOn" | "complaintReceiptDate";

/** Any dated fact. */
export type DatedFact = RecordedFact | DerivedFact;

/** How the recorded dates are read, in the order of their slots. */
export const recordedFacts = recorded;

/** Every dated fact in a fixed order: its place is its slot in the engine. */
export const datedFacts = [
  ...(Object.keys(recorded) as RecordedFact[]),
  "complaintMadeOn",
  "complaintReceiptDate",
] as const;

/** What each dated fact is called in a sentence. */
export const datedFactWords: Readonly<Record<DatedFact, Words>> = {
  knewOn: { en: "Knew or should have known", es: "Supo o debió saber" },
  postmarkedOn: { en: "Postmarked", es: "Matasellos" },
  dateStampedOn: { en: "Date-stamped", es: "Sello de recibido" },
  spokenOn: { en: "Spoken", es: "Presentada de palabra" },
  arrivedOn: { en: "Arrived", es: "Llegó" },
  acknowledgementMailedOn: { en: "Acknowledgement mailed", es: "Acuse de recibo enviado" },
  extensionNoticeMailedOn: { en: "Extension notice mailed", es: "Aviso de prórroga enviado" },
  resolutionDatedOn: { en: "Written resolution dated", es: "Resolución escrita fechada" },
  resolutionMailedOn: { en: "Written resolution mailed", es: "Resolución escrita enviada" },
  resolutionReceivedOn: { en: "Written resolution received", es: "Resolución escrita recibida" },
  withdrawnOn: { en: "Withdrawn", es: "Retirada" },
  complaintMadeOn: { en: "Complaint made", es: "Queja presentada" },
  complaintReceiptDate: { en: "Complaint received", es: "Queja recibida" },
};
