import { expect, test } from "vitest";
import type { Evidence } from "./evidence.ts";
import { tellEvidenceFiles } from "./tell-files.ts";

const letter: Evidence = { kind: "LETTER_DATE", source: "DEPARTMENT", exactness: { as: "EXACT" } };
const attachmentId = "0197";

test("a file that shows a day is told under the day, in both languages; evidence without a file is not", () => {
  const provenance = { noticeMailedOn: letter, knewOn: { ...letter, attachmentId } };
  expect(tellEvidenceFiles({ kind: "ComplaintReceived", provenance }, "en")).toEqual([
    { name: expect.stringMatching(/^Evidence: ./), value: "Date of the letter", attachmentId },
  ]);
  expect(tellEvidenceFiles({ kind: "ComplaintReceived", provenance }, "es")).toEqual([
    { name: expect.stringMatching(/^Prueba: ./), value: "Fecha de la carta", attachmentId },
  ]);
});

test("so is the file of the right day of a correction; an event without evidence names none", () => {
  const corrected = { kind: "FactCorrected", fact: "knewOn", evidence: { ...letter, attachmentId } };
  expect(tellEvidenceFiles(corrected, "en")).toMatchObject([{ attachmentId }]);
  expect(tellEvidenceFiles({ kind: "InvestigatorAssigned" }, "en")).toEqual([]);
});
