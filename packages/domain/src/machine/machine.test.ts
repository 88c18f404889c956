import { anActor, aWorld } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { actionWords, eventWords } from "../complaint/complaint-words.ts";
import { statusWords, complaintStatuses } from "../complaint/facts/complaint-status.ts";
import { authorities } from "../law/authorities.ts";
import { contactActionWords, contactEventWords } from "../contact/contact-words.ts";
import { contactStatusWords, contactStatuses } from "../contact/facts/contact-status.ts";
import { hearingActionWords, hearingEventWords, hearingStatusWords } from "../state-hearing/hearing-words.ts";
import { hearingNotices } from "../state-hearing/hearing-notice.ts";
import { hearingStatuses } from "../state-hearing/facts/hearing-status.ts";
import { noticeForms } from "../vocabulary/notice-form.ts";
import { noticeKinds } from "../notices/notice-kinds.ts";
import { roles } from "../vocabulary/role.ts";
import { type MachineRow } from "./machine-row.ts";
import { complaintMachine } from "../complaint/complaint-machine.ts";
import { contactChecks } from "../contact/contact-checks.ts";
import { contactGuards } from "../contact/contact-guards.ts";
import { contactMachine } from "../contact/contact-machine.ts";
import { guards } from "../complaint/guards/index.ts";
import { inputChecks } from "../complaint/input-checks/index.ts";
import { hearingGuards } from "../state-hearing/guards/index.ts";
import { hearingMachine } from "../state-hearing/hearing-machine.ts";
import { hearingChecks } from "../state-hearing/input-checks/index.ts";
import { menuOf } from "./menu.ts";
import { answerOfStatus } from "./why-not.ts";

const machines = [
  {
    name: "contact",
    machine: contactMachine,
    statuses: contactStatuses as readonly string[],
    ends: ["CONTACT_CLOSED"],
    opensAgain: [] as readonly string[],
    guards: contactGuards,
    checks: contactChecks,
    notices: ["CONTACT_ACKNOWLEDGEMENT"] as readonly string[],
    words: { status: contactStatusWords, action: contactActionWords, event: contactEventWords },
    notOfActions: ["DatesRecounted"] as readonly string[],
    practice: [
      "rejectRepeatedContact",
      "requestContactReview",
      "assignContactReviewer",
      "answerContactReview",
      "withdrawContactReview",
      "recordContactHelp",
      "explainContactProcess",
      "joinComplaint",
      "closeContact",
      "correctContact",
    ],
  },
  {
    name: "complaint",
    machine: complaintMachine,
    statuses: complaintStatuses as readonly string[],
    ends: ["CLOSED", "WITHDRAWN", "NOT_A_REPETITION"],
    opensAgain: [] as readonly string[],
    guards,
    checks: inputChecks,
    notices: noticeForms.filter((form) => form !== "CONTACT_ACKNOWLEDGEMENT") as readonly string[],
    words: { status: statusWords, action: actionWords, event: eventWords },
    // A change of a calendar moves dates while nobody acts on the complaint.
    notOfActions: ["DatesRecounted"] as readonly string[],
    practice: [
      "confirmRepeatedContact",
      "findNotSameSubject",
      "joinContact",
      "markChecklistItem",
      "adviseNoResolution",
      "sendModificationPaperwork",
      "closeComplaint",
      "requestIndependentReview",
      "assignReviewer",
      "answerIndependentReview",
      "withdrawIndependentReview",
      "recordHelp",
      "explainProcess",
      "correctFact",
    ],
  },
  {
    name: "state hearing",
    machine: hearingMachine,
    statuses: hearingStatuses as readonly string[],
    ends: ["CLOSED", "DISMISSED", "ABANDONED", "WITHDRAWN"],
    // A rehearing may be granted and compliance disputed after the closing: it ends no right.
    opensAgain: ["CLOSED"],
    guards: hearingGuards,
    checks: hearingChecks,
    notices: hearingNotices as readonly string[],
    words: { status: hearingStatusWords, action: hearingActionWords, event: hearingEventWords },
    notOfActions: [],
    practice: ["closeHearing", "correctFact"],
  },
];

const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();

describe.each(machines)("the $name machine", ({ machine, statuses, ends, ...named }) => {
  const rows: readonly (readonly [string, MachineRow])[] = Object.entries(machine.rows);
  const stepsFrom = (status: string) =>
    rows
      .filter(([, row]) => row.from.includes(status))
      .map(([, row]) => (row.to === "SAME" ? status : row.to));
  const reachedFrom = (start: readonly string[]): ReadonlySet<string> => {
    const reached = new Set(start);
    for (const status of reached) for (const next of stepsFrom(status)) reached.add(next);
    return reached;
  };

  test("reaches every status from nothing, and knows no other", () => {
    const reached = reachedFrom(rows.filter(([, row]) => row.from.includes("NONE")).map(([, row]) => row.to));
    expect(sorted(reached)).toEqual(sorted(statuses));
  });

  test("ends where it should and nowhere else", () => {
    const final = statuses.filter((status) => stepsFrom(status).every((next) => next === status));
    expect(sorted([...final, ...named.opensAgain])).toEqual(sorted(ends));
    expect(final.filter((status) => named.opensAgain.includes(status))).toEqual([]);
  });

  test.each(statuses)("has a way from %s to an end", (status) => {
    const reached = reachedFrom([status]);
    expect(ends.some((end) => reached.has(end))).toBe(true);
  });

  test("lists its actions once, each with a row, a word and an event of its own", () => {
    expect([...machine.actionNames].toSorted()).toEqual(rows.map(([name]) => name).toSorted());
    expect(sorted(Object.keys(named.words.action))).toEqual(sorted(machine.actionNames));
    const events = [...rows.map(([, row]) => row.event), ...named.notOfActions];
    expect(Object.keys(named.words.event).toSorted()).toEqual(events.toSorted());
    expect(sorted(Object.keys(named.words.status))).toEqual(sorted(statuses));
  });

  test.each(rows)("%s cites the law and is open to known roles; its checks read its input", (name, row) => {
    expect(row.citations.filter((key) => !(key in authorities))).toEqual([]);
    expect(row.citations.length).toBeGreaterThan(0);
    expect(row.roles.length).toBeGreaterThan(0);
    expect(row.roles.filter((role) => !roles.includes(role))).toEqual([]);
    const checks: Readonly<Record<string, { readonly understands: readonly string[] }>> = named.checks;
    for (const check of [...row.checks, ...(row.warnings ?? [])])
      expect(checks[check]?.understands).toContain(name);
  });

  test("marks as practice exactly what no text of the law commands", () =>
    expect(
      rows
        .filter(([, row]) => row.practice)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(named.practice.toSorted()));

  test("uses every guard, check and notice there is", () => {
    expect(sorted(rows.flatMap(([, row]) => row.guards))).toEqual(sorted(Object.keys(named.guards)));
    expect(sorted(rows.flatMap(([, row]) => [...row.checks, ...(row.warnings ?? [])]))).toEqual(
      sorted(Object.keys(named.checks)),
    );
    expect(sorted(rows.flatMap(([, row]) => row.notices))).toEqual(sorted(named.notices));
    for (const notice of named.notices) expect(noticeKinds).toHaveProperty(notice);
  });

  test("answers every role in every status, and lets nobody act but those of the row, from where the row says", () => {
    for (const [name, row] of rows) {
      for (const role of roles) {
        for (const status of ["NONE", ...statuses]) {
          const facts = status === "NONE" ? null : { status };
          const answer = answerOfStatus(machine as never, name as never, facts, role);
          const may = row.roles.includes(role) && row.from.includes(status);
          const byRole = answer?.code === "ROLE_NOT_ALLOWED";
          expect({ name, role, status, may: answer === undefined, byRole }).toEqual({
            name,
            role,
            status,
            may,
            byRole: !row.roles.includes(role),
          });
        }
      }
    }
  });

  test("offers nobody but the roles of a starting row anything on an empty desk", () => {
    for (const role of roles) {
      const menu = menuOf(machine as never, null, aWorld("2026-05-04"), anActor(role)) as readonly {
        readonly action: string;
        readonly allowed: boolean;
      }[];
      const starting = rows.filter(([, row]) => row.from.includes("NONE"));
      expect(menu.map((one) => one.action)).toEqual(starting.map(([name]) => name));
      expect(menu.map((one) => one.allowed)).toEqual(starting.map(([, row]) => row.roles.includes(role)));
    }
  });
});
