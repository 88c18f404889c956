import { describe, expect, test } from "vitest";
import { answerGiven, answerLine, answerTooLong } from "./answer-given.ts";
import { parseCorrection } from "../../provenance/correction/parse-correction.ts";
import { parseGiven } from "./parse-given.ts";

const oral = { channel: "ORAL", spokenOn: "2026-04-01" };
const complaint = (more: object) => ({ complaint: { filing: oral, ...more } });
const filing = (evidence: object) => ({ complaint: { filing: evidence } });
const transfer = (more: object) => complaint({ transfer: { sentOn: "2026-04-06", ...more } });

/** What is said of facts that are refused, in both languages, with the law that says so. */
function said(given: unknown) {
  const parsed = parseGiven(given);
  if (parsed.ok) throw new Error("These facts were read.");
  const { words, citations } = parsed.refusal;
  return [words.en, words.es, ...citations];
}

describe("what cannot have happened is told with both its days and its law", () => {
  test.each([
    [
      { contact: { receivedOn: "2026-06-01", earlierOnSameSubjectOn: "2026-06-02" } },
      "The earlier contact of Tue Jun 2, 2026 comes after this one of Mon Jun 1, 2026.",
      "El contacto anterior del martes 2 jun 2026 es posterior a este del lunes 1 jun 2026.",
      "22-ccr-111544-d",
    ],
    [
      filing({ channel: "MAIL", postmarkedOn: "2026-02-09", dateStampedOn: "2026-02-06" }),
      "The date stamp of Fri Feb 6, 2026 lies before the postmark of Mon Feb 9, 2026.",
      "El sello del viernes 6 feb 2026 es anterior al matasellos del lunes 9 feb 2026.",
      "22-ccr-110164-a-1",
    ],
    [
      complaint({ transfer: { sentOn: "2026-03-31" } }),
      "The transfer took place on Tue Mar 31, 2026, before the complaint was made on Wed Apr 1, 2026.",
      "El traslado tuvo lugar el martes 31 mar 2026, antes de presentarse la queja el miércoles 1 abr 2026.",
      "22-ccr-120104-a-1",
    ],
    [
      transfer({ receivedOn: "2026-04-05" }),
      "The transfer was received on Sun Apr 5, 2026, before it was sent on Mon Apr 6, 2026.",
      "El traslado se recibió el domingo 5 abr 2026, antes de enviarse el lunes 6 abr 2026.",
      "22-ccr-120104-b",
    ],
    [
      transfer({ receivedOn: "2026-04-08", disputeContactedOn: "2026-04-07" }),
      "The Department was called on Tue Apr 7, 2026, before the transfer was received on Wed Apr 8, 2026.",
      "Se llamó al Departamento el martes 7 abr 2026, antes de recibirse el traslado el miércoles 8 abr 2026.",
      "22-ccr-120104-c",
    ],
    [
      complaint({ extension: { noticeMailedOn: "2026-03-31", days: 7 } }),
      "The extension notice was mailed on Tue Mar 31, 2026, before the complaint was made on Wed Apr 1, 2026.",
      "El aviso de prórroga se envió el martes 31 mar 2026, antes de presentarse la queja el miércoles 1 abr 2026.",
      "fam-code-17800",
    ],
    [
      complaint({ resolution: { datedOn: "2026-04-20", receivedOn: "2026-04-19" } }),
      "The resolution was received on Sun Apr 19, 2026, before its date of Mon Apr 20, 2026.",
      "La resolución se recibió el domingo 19 abr 2026, antes de su fecha del lunes 20 abr 2026.",
      "fam-code-17801-c",
    ],
    [
      { hearing: { requestReceivedOn: "2026-09-01", scheduledFor: "2026-08-31" } },
      "The hearing is set for Mon Aug 31, 2026, before it was asked for on Tue Sep 1, 2026.",
      "La audiencia está fijada para el lunes 31 ago 2026, antes de pedirse el martes 1 sep 2026.",
      "fam-code-17801-d-1",
    ],
    [
      { hearing: { adoptedOn: "2026-11-12", decisionReceivedByAgencyOn: "2026-11-11" } },
      "Decision received by the agency: Wed Nov 11, 2026, before the decision was adopted on Thu Nov 12, 2026.",
      "Decisión recibida por la agencia: miércoles 11 nov 2026, antes de adoptarse la decisión el jueves 12 nov 2026.",
      "22-ccr-120221-b",
    ],
    [
      filing({ channel: "MAIL" }),
      "The day it was filed is missing. Give: postmarkedOn, dateStampedOn.",
      "Falta el día en que se presentó. Indique: postmarkedOn, dateStampedOn.",
      "22-ccr-110164",
    ],
    [
      filing({ channel: "FAX", spokenOn: "2026-04-01" }),
      "The day it was filed is missing. Give: arrivedOn.",
      "Falta el día en que se presentó. Indique: arrivedOn.",
      "22-ccr-110164",
    ],
    [
      filing({ channel: "PIGEON", arrivedOn: "2026-02-03" }),
      "“PIGEON” is not a way of filing. Write one of: MAIL, HAND_DELIVERY, ORAL, ELECTRONIC, FAX.",
      "«PIGEON» no es una forma de presentar. Escriba una de: MAIL, HAND_DELIVERY, ORAL, ELECTRONIC, FAX.",
      "22-ccr-110164",
    ],
    [
      complaint({ extension: { days: 31 } }),
      "The law allows an extension of 1 to 30 days.",
      "La ley permite una prórroga de 1 a 30 días.",
      "fam-code-17800",
    ],
    [
      complaint({ extension: [{ noticeMailedOn: "2026-04-20", days: 7 }] }),
      "The law allows one extension, not several. Give one object.",
      "La ley permite una sola prórroga. Indique un solo objeto.",
      "fam-code-17800",
    ],
  ])("%j", (given, en, es, citation) => expect(said(given)).toEqual([en, es, citation]));

  test.each([
    ["contacts", { contact: { receivedOn: "2026-06-01", earlierOnSameSubjectOn: "2026-06-01" } }],
    [
      "a complaint and its transfer",
      complaint({ transfer: { sentOn: "2026-04-01", receivedOn: "2026-04-01" } }),
    ],
    [
      "a transfer and its dispute",
      transfer({ receivedOn: "2026-04-08", disputeContactedOn: "2026-04-08", determinedOn: "2026-04-08" }),
    ],
    ["a complaint and its extension", complaint({ extension: { noticeMailedOn: "2026-04-01", days: 7 } })],
    [
      "a decision and its receipt",
      { hearing: { adoptedOn: "2026-11-12", decisionReceivedByAgencyOn: "2026-11-12" } },
    ],
  ])("all within one day can have happened: %s", (_, given) => expect(parseGiven(given).ok).toBe(true));

  test("the earliest trace counts as the complaint’s day", () => {
    const spokenBefore = { channel: "MAIL", postmarkedOn: "2026-04-08", spokenOn: "2026-04-01" };
    const answered = (datedOn: string) => ({ complaint: { filing: spokenBefore, resolution: { datedOn } } });
    expect(parseGiven(answered("2026-04-01")).ok).toBe(true);
    expect(said(answered("2026-03-31"))[0]).toBe(
      "Written resolution dated: Tue Mar 31, 2026, before the complaint was made on Wed Apr 1, 2026.",
    );
  });
  test("without a filing nothing comes before it", () => {
    expect(parseGiven({ complaint: { resolution: { datedOn: "2026-03-31" } } }).ok).toBe(true);
  });
});

describe("what cannot be read is told with what would do", () => {
  const leaveOut = "was expected here; leave the name out when it is not known.";
  test.each([
    [
      { contact: { receivedOn: 20260203 } },
      `A date in quotes, like "2026-03-06", ${leaveOut}`,
      'Aquí se esperaba una fecha entre comillas, como "2026-03-06"; omita el nombre si no se conoce.',
    ],
    [
      { hearing: { timeWaived: "yes" } },
      `true or false ${leaveOut}`,
      "Aquí se esperaba true o false; omita el nombre si no se conoce.",
    ],
    [
      { contact: { receivedOn: "2026-02-03", from: 5 } },
      `A word in quotes ${leaveOut}`,
      "Aquí se esperaba una palabra entre comillas; omita el nombre si no se conoce.",
    ],
    [
      complaint({ extension: { days: "7" } }),
      `A number of days ${leaveOut}`,
      "Aquí se esperaba un número de días; omita el nombre si no se conoce.",
    ],
    [
      { closures: { agency: "2026-07-06" } },
      `A list of dates ${leaveOut}`,
      "Aquí se esperaba una lista de fechas; omita el nombre si no se conoce.",
    ],
    [
      { complaint: "none" },
      `An object ${leaveOut}`,
      "Aquí se esperaba un objeto; omita el nombre si no se conoce.",
    ],
    [
      complaint({ earlierTransfers: "two" }),
      `A list of objects ${leaveOut}`,
      "Aquí se esperaba una lista de objetos; omita el nombre si no se conoce.",
    ],
    [
      { contact: { receivedOn: "2026-02-30" } },
      "There is no day 30 in 2026-02; that month has 28 days.",
      "No existe el día 30 en 2026-02; ese mes tiene 28 días.",
    ],
    [{ contact: {} }, "“receivedOn” is needed here.", "Aquí hace falta «receivedOn»."],
    [
      { contact: { receivedOn: "2026-02-03", from: "NEIGHBOR" } },
      "“NEIGHBOR” is not a choice here. Write one of: PARTICIPANT, OTHER.",
      "«NEIGHBOR» no es una opción aquí. Escriba una de: PARTICIPANT, OTHER.",
    ],
    [
      complaint({ extension: { days: 7.5 } }),
      "Write a whole number of days.",
      "Escriba un número entero de días.",
    ],
    [
      { hearing: { postponedByDays: 3_651 } },
      "Write a number from 0 to 3650.",
      "Escriba un número de 0 a 3650.",
    ],
    [{ settings: { rehearingDays: 366 } }, "Write a number from 0 to 365.", "Escriba un número de 0 a 365."],
    [
      { closures: { state: Array(1001).fill("2026-07-06") } },
      "At most 1000 can be given here.",
      "Aquí pueden darse como máximo 1000.",
    ],
    [
      { appeal: {} },
      "No fact is called “appeal” here. Known are: closures, settings, contact, complaint, hearing, disbursementReview, claim, caseClosure.",
      "Aquí ningún hecho se llama «appeal». Se conocen: closures, settings, contact, complaint, hearing, disbursementReview, claim, caseClosure.",
    ],
  ])("%j", (given, en, es) => expect(said(given)).toEqual([en, es]));

  test("a reason that is no text, where one is asked for", () => {
    const corrected = (reason: unknown) => parseCorrection({ fact: "knewOn", to: "2026-02-03", reason });
    expect(corrected("Misread.").ok).toBe(true);
    expect(corrected(7)).toMatchObject({
      refusal: {
        code: "WRONG_TYPE",
        path: ["reason"],
        words: {
          en: `A text in quotes ${leaveOut}`,
          es: "Aquí se esperaba un texto entre comillas; omita el nombre si no se conoce.",
        },
      },
    });
  });
  test("a name of sixty letters is repeated whole, a longer one cut", () => {
    const [cut] = said({ claim: { ["x".repeat(61)]: 1 } });
    expect(cut).toBe(
      `No fact is called “${"x".repeat(60)}…” here. Known are: kind, receivedOn, acknowledgedOn, extensionDays, answeredOn.`,
    );
    const [whole] = said({ claim: { ["x".repeat(60)]: 1 } });
    expect(whole).toBe(
      `No fact is called “${"x".repeat(60)}” here. Known are: kind, receivedOn, acknowledgedOn, extensionDays, answeredOn.`,
    );
  });
  test("the first and the last number that are allowed are read", () => {
    for (const days of [0, 365]) expect(parseGiven({ settings: { rehearingDays: days } }).ok).toBe(true);
    for (const days of [0, 3_650]) expect(parseGiven({ hearing: { postponedByDays: days } }).ok).toBe(true);
  });
  test("a claim without its kind or its day lacks what is needed", () => {
    expect(said({ claim: { receivedOn: "2026-04-01" } })[0]).toBe("“kind” is needed here.");
    expect(said({ claim: { kind: "ARREARS_STATEMENT" } })[0]).toBe("“receivedOn” is needed here.");
    expect(said({ claim: { kind: null, receivedOn: "2026-04-01" } })[0]).toBe("“kind” is needed here.");
  });
  test("of two troubles the first that is written is told", () => {
    expect(said({ appeal: {}, contact: {} })[0]).toMatch(/^No fact is called “appeal” here\./);
    expect(said({ contact: {}, appeal: {} })[0]).toBe("“receivedOn” is needed here.");
  });
  test.each([
    ["acknowledgement", { complaint: { acknowledgement: {} } }, "noticeMailedOn"],
    ["withdrawal", { complaint: { withdrawal: {} } }, "withdrawnOn"],
    ["extension", { complaint: { extension: {} } }, "days"],
    ["disbursementReview", { disbursementReview: {} }, "requestReceivedOn"],
    ["caseClosure", { caseClosure: {} }, "plannedFor"],
    ["filing", { complaint: { filing: {} } }, "channel"],
  ])("%s says nothing without its day or its length", (_, given, name) => {
    expect(said(given)).toEqual([`“${name}” is needed here.`, `Aquí hace falta «${name}».`]);
  });
});

describe("a line that cannot be read", () => {
  const plain = { explain: false };
  test("is told as a whole: no JSON, too long, or a name that stands twice", () => {
    expect(answerLine("{", plain)).toEqual({
      error: {
        code: "NOT_JSON",
        message: "This line is not valid JSON. Write one JSON object a line.",
        path: [],
      },
    });
    expect(answerTooLong(1_000_000)).toEqual({
      error: {
        code: "LINE_TOO_LONG",
        message: "This line is longer than 1000000 bytes. Ask about one matter a line.",
        path: [],
      },
    });
    expect(answerLine('{"contact":{},"contact":{}}', plain)).toEqual({
      error: {
        code: "REPEATED_NAME",
        message: "“contact” is given twice; which one counts cannot be told. Give it once.",
        path: ["contact"],
      },
    });
  });
  test("refuses one rule’s question like any other", () => {
    expect(answerGiven({ appeal: {} }, { ...plain, ruleId: "written-resolution" })).toMatchObject({
      error: { code: "UNKNOWN_NAME", path: ["appeal"] },
    });
  });
});
