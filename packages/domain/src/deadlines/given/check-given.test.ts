import { describe, expect, test } from "vitest";
import { authorities } from "../../law/authorities.ts";
import { parseGiven } from "./parse-given.ts";
import { plainDate as d } from "../../calendar/plain-date.ts";
import { type GivenFacts } from "../facts/given-facts.ts";
import { checkChanged } from "./check-given.ts";
import { givenOrders } from "./given-orders.ts";

// The complaint was handed in on Wednesday, April 1, 2026; the hearing was asked for on Tuesday, September 1, 2026.
const filing = { channel: "HAND_DELIVERY", dateStampedOn: "2026-04-01" };
const complaint = (more: object) => ({ complaint: { filing, ...more } });
const hearing = (more: object) => ({ hearing: { requestReceivedOn: "2026-09-01", ...more } });
const contact = (more: object) => ({ contact: { receivedOn: "2026-06-01", ...more } });

interface Case {
  readonly given: object;
  readonly code: string;
  readonly path: readonly string[];
  readonly en: string;
  readonly es: string;
}

function refusalOf(given: unknown) {
  const parsed = parseGiven(given);
  if (parsed.ok) throw new Error("These facts were read.");
  return parsed.refusal;
}

const cases: readonly Case[] = [
  {
    given: complaint({ resolution: { datedOn: "2026-03-31" } }),
    code: "RESOLUTION_BEFORE_COMPLAINT",
    path: ["complaint", "resolution", "datedOn"],
    en: "Written resolution dated: Tue Mar 31, 2026, before the complaint was made on Wed Apr 1, 2026.",
    es: "Resolución escrita fechada: martes 31 mar 2026, antes de presentarse la queja el miércoles 1 abr 2026.",
  },
  {
    given: complaint({ resolution: { mailedOn: "2026-03-31" } }),
    code: "RESOLUTION_BEFORE_COMPLAINT",
    path: ["complaint", "resolution", "mailedOn"],
    en: "Written resolution mailed: Tue Mar 31, 2026, before the complaint was made on Wed Apr 1, 2026.",
    es: "Resolución escrita enviada: martes 31 mar 2026, antes de presentarse la queja el miércoles 1 abr 2026.",
  },
  {
    given: complaint({ resolution: { receivedOn: "2026-03-31" } }),
    code: "RESOLUTION_BEFORE_COMPLAINT",
    path: ["complaint", "resolution", "receivedOn"],
    en: "Written resolution received: Tue Mar 31, 2026, before the complaint was made on Wed Apr 1, 2026.",
    es: "Resolución escrita recibida: martes 31 mar 2026, antes de presentarse la queja el miércoles 1 abr 2026.",
  },
  {
    given: complaint({ acknowledgement: { noticeMailedOn: "2026-03-31" } }),
    code: "ACKNOWLEDGEMENT_BEFORE_COMPLAINT",
    path: ["complaint", "acknowledgement", "noticeMailedOn"],
    en: "The acknowledgement was mailed on Tue Mar 31, 2026, before the complaint was made on Wed Apr 1, 2026.",
    es: "El acuse de recibo se envió el martes 31 mar 2026, antes de presentarse la queja el miércoles 1 abr 2026.",
  },
  {
    given: complaint({ withdrawal: { withdrawnOn: "2026-03-31" } }),
    code: "WITHDRAWAL_BEFORE_COMPLAINT",
    path: ["complaint", "withdrawal", "withdrawnOn"],
    en: "The complaint was withdrawn on Tue Mar 31, 2026, before it was made on Wed Apr 1, 2026.",
    es: "La queja se retiró el martes 31 mar 2026, antes de presentarse el miércoles 1 abr 2026.",
  },
  {
    given: complaint({
      transfer: {
        sentOn: "2026-04-06",
        receivedOn: "2026-04-08",
        disputeContactedOn: "2026-04-10",
        determinedOn: "2026-04-09",
      },
    }),
    code: "DETERMINATION_BEFORE_DISPUTE",
    path: ["complaint", "transfer", "determinedOn"],
    en: "The Department determined the owner on Thu Apr 9, 2026, before it was called on Fri Apr 10, 2026.",
    es: "El Departamento determinó a quién corresponde el jueves 9 abr 2026, antes de que se le llamara el viernes 10 abr 2026.",
  },
  {
    given: complaint({ transfer: { receivedOn: "2026-03-31" } }),
    code: "TRANSFER_BEFORE_COMPLAINT",
    path: ["complaint", "transfer", "receivedOn"],
    en: "The transfer took place on Tue Mar 31, 2026, before the complaint was made on Wed Apr 1, 2026.",
    es: "El traslado tuvo lugar el martes 31 mar 2026, antes de presentarse la queja el miércoles 1 abr 2026.",
  },
  {
    given: complaint({ transfer: { sentOn: "2026-04-06", copyMailedOn: "2026-04-03" } }),
    code: "TRANSFER_COPY_BEFORE_SENT",
    path: ["complaint", "transfer", "copyMailedOn"],
    en: "The complainant’s copy of the transfer was mailed on Fri Apr 3, 2026, before the transfer was sent on Mon Apr 6, 2026.",
    es: "La copia del traslado para quien se queja se envió el viernes 3 abr 2026, antes de enviarse el traslado el lunes 6 abr 2026.",
  },
  {
    given: { disbursementReview: { requestReceivedOn: "2026-06-01", answeredOn: "2026-05-29" } },
    code: "REVIEW_ANSWERED_BEFORE_REQUEST",
    path: ["disbursementReview", "answeredOn"],
    en: "The review was answered on Fri May 29, 2026, before it was asked for on Mon Jun 1, 2026.",
    es: "La revisión se respondió el viernes 29 may 2026, antes de pedirse el lunes 1 jun 2026.",
  },
  {
    given: { claim: { kind: "MISTAKEN_IDENTITY", receivedOn: "2026-06-01", answeredOn: "2026-05-29" } },
    code: "CLAIM_ANSWERED_BEFORE_RECEIVED",
    path: ["claim", "answeredOn"],
    en: "Claim answered: Fri May 29, 2026, before the claim was received on Mon Jun 1, 2026.",
    es: "Reclamo respondido: viernes 29 may 2026, antes de recibirse el reclamo el lunes 1 jun 2026.",
  },
  {
    given: { hearing: { proposedDecisionOn: "2026-11-02", adoptedOn: "2026-10-30" } },
    code: "ADOPTED_BEFORE_PROPOSED",
    path: ["hearing", "adoptedOn"],
    en: "The decision was adopted on Fri Oct 30, 2026, before it was proposed on Mon Nov 2, 2026.",
    es: "La decisión se adoptó el viernes 30 oct 2026, antes de proponerse el lunes 2 nov 2026.",
  },
  {
    given: { hearing: { rehearingRequestedOn: "2026-11-02", rehearingDecidedOn: "2026-10-30" } },
    code: "REHEARING_DECIDED_BEFORE_ASKED",
    path: ["hearing", "rehearingDecidedOn"],
    en: "The rehearing was granted or denied on Fri Oct 30, 2026, before it was asked for on Mon Nov 2, 2026.",
    es: "La nueva audiencia (rehearing) se concedió o negó el viernes 30 oct 2026, antes de pedirse el lunes 2 nov 2026.",
  },
  {
    given: contact({ answeredOn: "2026-05-29" }),
    code: "BEFORE_CONTACT",
    path: ["contact", "answeredOn"],
    en: "Contact answered: Fri May 29, 2026, before the contact came on Mon Jun 1, 2026.",
    es: "Contacto respondido: viernes 29 may 2026, antes de recibirse el contacto el lunes 1 jun 2026.",
  },
  {
    given: contact({ acknowledgedOn: "2026-05-29" }),
    code: "BEFORE_CONTACT",
    path: ["contact", "acknowledgedOn"],
    en: "Contact acknowledged: Fri May 29, 2026, before the contact came on Mon Jun 1, 2026.",
    es: "Acuse del contacto: viernes 29 may 2026, antes de recibirse el contacto el lunes 1 jun 2026.",
  },
  {
    given: contact({ answerExpectedOn: "2026-05-29" }),
    code: "BEFORE_CONTACT",
    path: ["contact", "answerExpectedOn"],
    en: "Answer promised for: Fri May 29, 2026, before the contact came on Mon Jun 1, 2026.",
    es: "Respuesta prometida para: viernes 29 may 2026, antes de recibirse el contacto el lunes 1 jun 2026.",
  },
  {
    // Nothing is known of the first transfer but that there was one.
    given: complaint({ earlierTransfers: [{}], transfer: { sentOn: "2026-03-31" } }),
    code: "TRANSFER_BEFORE_COMPLAINT",
    path: ["complaint", "transfer", "sentOn"],
    en: "The transfer took place on Tue Mar 31, 2026, before the complaint was made on Wed Apr 1, 2026.",
    es: "El traslado tuvo lugar el martes 31 mar 2026, antes de presentarse la queja el miércoles 1 abr 2026.",
  },
];

/** What each day of a hearing is called in its refusal. */
const hearingDays: Readonly<Record<string, readonly [en: string, es: string]>> = {
  noticeSentOn: ["Notice of hearing sent", "Aviso de audiencia enviado"],
  positionStatementSentOn: ["Position statement sent", "Declaración de posición enviada"],
  heldOn: ["Hearing held", "Audiencia celebrada"],
  recordClosedOn: ["Record closed", "Cierre de la presentación de pruebas"],
  proposedDecisionOn: ["Proposed decision", "Decisión propuesta"],
  adoptedOn: ["Decision adopted", "Decisión adoptada"],
  decisionReceivedByAgencyOn: ["Decision received by the agency", "Decisión recibida por la agencia"],
  decisionReceivedByComplainantOn: [
    "Decision received by the complainant",
    "Decisión recibida por la persona que se queja",
  ],
  complianceReportedOn: ["Compliance reported", "Cumplimiento informado"],
  rehearingRequestedOn: ["Rehearing requested", "Nueva audiencia (rehearing) solicitada"],
  agencyRehearingRequestedOn: [
    "Rehearing requested by the agency",
    "Nueva audiencia (rehearing) solicitada por la agencia",
  ],
  rehearingDecidedOn: ["Rehearing granted or denied", "Nueva audiencia (rehearing) concedida o negada"],
  courtPetitionedOn: ["Petition filed with the court", "Petición presentada a la corte"],
  dismissalNoticeSentOn: ["Dismissal notice sent", "Aviso de desestimación enviado"],
  furtherFactsGivenOn: [
    "Further facts given against the dismissal",
    "Más hechos aportados contra la desestimación",
  ],
  dismissalDecisionSentOn: [
    "Written notice of the dismissal sent",
    "Aviso escrito de la desestimación enviado",
  ],
  dismissedOn: ["Hearing request dismissed", "Solicitud de audiencia desestimada"],
  nonAppearanceNoticeSentOn: ["Notice of non-appearance sent", "Aviso de incomparecencia enviado"],
  reinstatementRequestedOn: ["Reinstatement requested", "Reanudación solicitada"],
  withdrawnOn: ["Hearing request withdrawn", "Solicitud de audiencia retirada"],
};

describe("what cannot have happened before what it follows is refused at its own day", () => {
  test.each(cases)("$path.0 $path.1 $path.2 ($code)", ({ given, code, path, en, es }) =>
    expect(refusalOf(given)).toMatchObject({ code, path, words: { en, es } }),
  );

  test.each(Object.entries(hearingDays))("hearing %s the day before its request", (name, [en, es]) =>
    expect(refusalOf(hearing({ [name]: "2026-08-31" }))).toMatchObject({
      code: "BEFORE_HEARING_REQUEST",
      path: ["hearing", name],
      words: {
        en: `${en}: Mon Aug 31, 2026, before the hearing was asked for on Tue Sep 1, 2026.`,
        es: `${es}: lunes 31 ago 2026, antes de pedirse la audiencia el martes 1 sep 2026.`,
      },
    }),
  );

  test("each refusal cites the law of what comes first", () => {
    const lawOf = (given: object) => refusalOf(given).citations;
    expect(lawOf(hearing({ heldOn: "2026-08-31" }))).toEqual(["fam-code-17801-d-1"]);
    expect(lawOf(contact({ answeredOn: "2026-05-29" }))).toEqual(["22-ccr-111544-a"]);
    expect(lawOf(complaint({ withdrawal: { withdrawnOn: "2026-03-31" } }))).toEqual(["fam-code-17800"]);
    expect(lawOf(complaint({ acknowledgement: { noticeMailedOn: "2026-03-31" } }))).toEqual([
      "22-ccr-120102",
    ]);
    expect(lawOf(complaint({ transfer: { sentOn: "2026-04-06", copyMailedOn: "2026-04-03" } }))).toEqual([
      "22-ccr-120104-a-2",
    ]);
    for (const key of ["fam-code-17801-d-1", "22-ccr-111544-a", "fam-code-17800", "22-ccr-120102"])
      expect(Object.keys(authorities)).toContain(key);
  });

  test("a letter is made on its postmark: an answer may come before its deemed receipt, never before the postmark", () => {
    const letter = { channel: "MAIL", postmarkedOn: "2026-03-06", dateStampedOn: "2026-03-09" };
    const answered = (on: string) => ({ complaint: { filing: letter, resolution: { mailedOn: on } } });
    expect(parseGiven(answered("2026-03-10")).ok).toBe(true); // deemed received on Friday, March 13
    expect(parseGiven(answered("2026-03-06")).ok).toBe(true);
    expect(refusalOf(answered("2026-03-05"))).toMatchObject({ code: "RESOLUTION_BEFORE_COMPLAINT" });
  });
});

describe("facts that already stood in no order are changed", () => {
  const filed = { filing: { channel: "ORAL", spokenOn: d("2026-04-01") } } as const;
  /** Acknowledged on Monday, March 30, 2026, before it was made. */
  const early = { ...filed, acknowledgement: { noticeMailedOn: d("2026-03-30") } };
  const refusalOfChange = (before: GivenFacts["complaint"], after: GivenFacts["complaint"]) =>
    checkChanged({ complaint: before }, { complaint: after })?.path.join(".");

  test("where the change is about other days, and where it puts the days in order", () => {
    expect(refusalOfChange(early, { ...early, knewOn: d("2026-02-02") })).toBeUndefined();
    expect(refusalOfChange(early, filed)).toBeUndefined();
    expect(refusalOfChange(filed, { ...filed, amendedOn: d("2026-04-01") })).toBeUndefined();
  });

  test("and not where it makes another trouble, or only moves the one there was", () => {
    expect(refusalOfChange(early, { ...early, amendedOn: d("2026-03-31") })).toBe("complaint.amendedOn");
    const moved = { ...filed, acknowledgement: { noticeMailedOn: d("2026-03-31") } };
    expect(refusalOfChange(early, moved)).toBe("complaint.acknowledgement.noticeMailedOn");
  });
});

describe("what may have happened is read", () => {
  test("all on one day: asked for and answered at the counter", () => {
    const day = "2026-09-01";
    const all = Object.fromEntries(Object.keys(hearingDays).map((name) => [name, day]));
    expect(parseGiven(hearing({ ...all, scheduledFor: day })).ok).toBe(true);
    expect(parseGiven(contact({ acknowledgedOn: "2026-06-01", answeredOn: "2026-06-01" })).ok).toBe(true);
    const same = { datedOn: "2026-04-01", mailedOn: "2026-04-01", receivedOn: "2026-04-01" };
    const acknowledgement = { noticeMailedOn: "2026-04-01" };
    const withdrawal = { withdrawnOn: "2026-04-01" };
    expect(parseGiven(complaint({ resolution: same, acknowledgement, withdrawal })).ok).toBe(true);
    const transfer = { sentOn: "2026-04-06", copyMailedOn: "2026-04-06" };
    expect(parseGiven(complaint({ transfer })).ok).toBe(true);
    const review = { requestReceivedOn: day, answeredOn: day };
    const claim = { kind: "ARREARS_STATEMENT", receivedOn: day, answeredOn: day };
    expect(parseGiven({ disbursementReview: review, claim }).ok).toBe(true);
  });

  test("days whose beginning is not given: nothing is held against them", () => {
    const day = "2026-01-05";
    const all = Object.fromEntries(Object.keys(hearingDays).map((name) => [name, day]));
    expect(parseGiven({ hearing: all }).ok).toBe(true);
    expect(
      parseGiven({ complaint: { resolution: { receivedOn: day }, withdrawal: { withdrawnOn: day } } }).ok,
    ).toBe(true);
  });

  test("parts of different matters: a hearing asked for before this complaint, a decision older than the proposal of its rehearing", () => {
    const mixed = { ...complaint({}), hearing: { requestReceivedOn: "2026-01-05" } };
    expect(parseGiven(mixed).ok).toBe(true);
    const reheard = { adoptedOn: "2026-10-30", rehearingRequestedOn: "2026-11-02" };
    expect(parseGiven({ hearing: { ...reheard, proposedDecisionOn: "2026-11-30" } }).ok).toBe(true);
  });

  test("no order is written down twice", () => {
    const said = givenOrders.map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(new Set(said).size).toBe(said.length);
  });
});
