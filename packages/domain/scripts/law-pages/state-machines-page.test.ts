import { expect, test } from "vitest";
import { givenOrders } from "../../src/deadlines/given/given-orders.ts";
import { givenReasons, type GivenRefusalCode } from "../../src/deadlines/given/given-reasons.ts";
import { stateMachinesPage } from "./state-machines-page.ts";

const ofTransfers: readonly GivenRefusalCode[] = [
  "TRANSFER_BEFORE_COMPLAINT",
  "TRANSFERS_OUT_OF_ORDER",
  "TRANSFER_RECEIVED_BEFORE_SENT",
  "TRANSFER_COPY_BEFORE_SENT",
  "DISPUTE_BEFORE_TRANSFER",
  "DETERMINATION_BEFORE_DISPUTE",
];
const codes = new Set([
  ...givenOrders.map(({ code }) => code),
  ...ofTransfers,
  "FILING_EVIDENCE_MISSING" as const,
]);

test.each([...codes])("the page of the machines tells that a correction may be refused with %s", (code) => {
  const { en, es } = givenReasons[code];
  expect(stateMachinesPage()).toContain(`| \`${code}\` | ${en} | ${es} |`);
});
