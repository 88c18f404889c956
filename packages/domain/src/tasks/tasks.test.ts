import { describe, expect, test } from "vitest";
import { aComplaint, aResolvedComplaint, aWorld, staff } from "@redress/testkit";
import { plainDate } from "../calendar/plain-date.ts";
import type { ComplaintFacts } from "../complaint/facts/complaint-facts.ts";
import { complaintClockFacts } from "../complaint/facts/complaint-readings.ts";
import type { ContactFacts } from "../contact/facts/contact-facts.ts";
import { contactGivenFacts } from "../contact/facts/contact-readings.ts";
import { computeDeadlines, computeDeadlinesOf } from "../deadlines/compute/compute-deadlines.ts";
import { authorityOf } from "../law/authorities.ts";
import type { IndependentReview } from "../ombudsperson/independent-review.ts";
import { languages, type Language } from "../vocabulary/words.ts";
import { complaintTasks } from "./complaint-tasks.ts";
import { contactTasks } from "./contact-tasks.ts";
import type { FlagOfNamed, FollowOn, FollowOnTask } from "./follow-on.ts";
import { hearingTasks } from "./hearing-tasks.ts";
import { followOnById, tellTask } from "./task-words.ts";
import { tasksOf } from "./tasks-of.ts";

const d = plainDate;
const world = aWorld("2026-04-01");

function ofComplaint(facts: ComplaintFacts, flags: readonly FlagOfNamed[] = []): FollowOnTask[] {
  const deadlines = computeDeadlines(complaintClockFacts(facts), world);
  const people = { OMBUDSPERSON: facts.ombudspersonId, INVESTIGATOR: facts.investigatorId };
  return tasksOf(complaintTasks, { facts, deadlines, flags, context: world }, people);
}

function ofContact(facts: ContactFacts, flags: readonly FlagOfNamed[] = []): FollowOnTask[] {
  const deadlines = computeDeadlinesOf(contactGivenFacts(facts), world);
  return tasksOf(contactTasks, { facts, deadlines, flags, context: world }, {});
}

const named = (tasks: readonly FollowOnTask[], id: string) => tasks.find((task) => task.id === id);
const said = (task: FollowOnTask | undefined, language: Language): string =>
  task === undefined ? "" : tellTask(followOnById(task.id)!.sentence, task.mentions, language);

const died: FlagOfNamed = { kind: "DECEASED", status: "ACTIVE", sinceOn: d("2026-04-10") }; // Friday

describe("a complaint handed in on Wednesday, April 1, 2026", () => {
  test("has the task to tell the parent of a hearing from Saturday, May 2, day 31, by Monday, May 4", () => {
    const task = named(ofComplaint(aComplaint()), "day-31-advice");
    expect(task).toMatchObject({
      owner: "OMBUDSPERSON",
      ownerId: staff.ombudsperson.id,
      opensOn: "2026-05-02",
      dueOn: "2026-05-04",
      mentions: { madeOn: "2026-04-01", lastDay: "2026-06-30" }, // a Tuesday, 90 days after it was made
    });
    expect(said(task, "en")).toContain("until Tue Jun 30, 2026");
    expect(said(task, "es")).toContain("hasta el martes 30 jun 2026");
  });

  test("gives the words of that notice, with the last day to ask for a hearing", () => {
    const { mentions } = named(ofComplaint(aComplaint()), "day-31-advice")!;
    const wording = followOnById("day-31-advice")?.wording;
    for (const language of languages) {
      const text = tellTask(wording!, mentions, language);
      expect(text).toContain("2026");
      expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  test("has it no more once the advice is mailed, or the resolution is issued", () => {
    const advised = { noResolutionAdvice: { noticeMailedOn: d("2026-05-04") } }; // Monday
    expect(named(ofComplaint(aComplaint(advised)), "day-31-advice")).toBeUndefined();
    expect(ofComplaint(aResolvedComplaint())).toEqual([]);
  });

  test("waits for an investigator from Thursday, April 2, if no ombudsperson is named either", () => {
    expect(named(ofComplaint(aComplaint()), "nobody-holds")).toBeUndefined();
    expect(named(ofComplaint(aComplaint({ ombudspersonId: undefined })), "nobody-holds")).toMatchObject({
      owner: "SUPERVISOR",
      ownerId: undefined,
      opensOn: "2026-04-02",
      dueOn: "2026-04-03",
    });
  });

  test("that a second contact made is to be confirmed from that day, by Friday, April 3, until somebody says what it is", () => {
    const repetition = {};
    expect(named(ofComplaint(aComplaint()), "confirm-repetition")).toBeUndefined();
    const task = named(ofComplaint(aComplaint({ repetition })), "confirm-repetition");
    expect(task).toMatchObject({ owner: "OMBUDSPERSON", opensOn: "2026-04-01", dueOn: "2026-04-03" });
    expect(said(task, "es")).toContain("Un segundo contacto dentro de 90 días, el miércoles 1 abr 2026");
    const confirmed = aComplaint({ repetition: { confirmedOn: d("2026-04-02") } }); // Thursday
    const notTheSameSubject = { foundOn: d("2026-04-02"), reason: "The first was about custody." };
    const found = aComplaint({ status: "NOT_A_REPETITION", repetition: { notTheSameSubject } });
    for (const facts of [confirmed, found])
      expect(named(ofComplaint(facts), "confirm-repetition")).toBeUndefined();
  });

  test("has an overdue letter from the day after the first one that is due and unmailed, whichever that is", () => {
    // The acknowledgement is due on Wednesday, April 8, five business days after Wednesday, April 1.
    const task = named(ofComplaint(aComplaint()), "letter-overdue");
    expect(task).toMatchObject({ owner: "SUPERVISOR", opensOn: "2026-04-09", dueOn: "2026-04-09" });
    expect(said(task, "en")).toMatch(/was due on Wed Apr 8, 2026/);
    // Mailed on Tuesday, April 7: the written resolution is next, due on Friday, May 1.
    const acknowledged = aComplaint({ acknowledgement: { noticeMailedOn: d("2026-04-07") } });
    const next = named(ofComplaint(acknowledged), "letter-overdue");
    expect(next).toMatchObject({ opensOn: "2026-05-02", mentions: { letter: "written-resolution" } });
    expect(said(next, "es")).toContain("vencía el viernes 1 may 2026");
  });
});

describe("a person who died", () => {
  test("leaves a task on the complaint from Friday, April 10, due on Tuesday, April 14", () =>
    expect(named(ofComplaint(aComplaint(), [died]), "deceased-person")).toMatchObject({
      opensOn: "2026-04-10",
      dueOn: "2026-04-14",
    }));

  test.each<[string, Partial<FlagOfNamed>]>([
    ["only asked for", { status: "REQUESTED" }],
    ["taken back", { status: "INACTIVE" }],
    ["another one", { kind: "URGENT" }],
  ])("none where the flag is %s", (_, changes) =>
    expect(named(ofComplaint(aComplaint(), [{ ...died, ...changes }]), "deceased-person")).toBeUndefined(),
  );

  test("none where nothing is to be done on the record any more", () =>
    expect(named(ofComplaint(aComplaint({ status: "CLOSED" }), [died]), "deceased-person")).toBeUndefined());
});

describe("a contact of Friday, May 1, 2026", () => {
  const contact: ContactFacts = {
    status: "CONTACT_RECEIVED",
    receivedOn: d("2026-05-01"),
    from: "PARTICIPANT",
    dispute: true,
    channel: "ORAL",
    contactKind: "DISPUTE",
    subject: "PAYMENT",
    summary: "Nia Ochoa asks where the payment of April is.",
  };

  test("whose dispute is not acknowledged by Wednesday, May 6, has a task on Thursday, May 7", () =>
    expect(named(ofContact(contact), "letter-overdue")).toMatchObject({ opensOn: "2026-05-07" }));

  test("of a person who died has a task until it is closed", () => {
    expect(ofContact(contact, [died]).map(({ id }) => id)).toContain("deceased-person");
    expect(ofContact({ ...contact, status: "CONTACT_CLOSED" }, [died])).toEqual([]);
  });
});

describe("an independent review asked for on Thursday, April 9, 2026, answer promised by Wednesday, April 22", () => {
  const asked = {
    requestedOn: d("2026-04-09"),
    question: "Was the call taken down right?",
    answerDueOn: d("2026-04-22"),
  };
  const withReviewer = { ...asked, reviewerId: staff.director.id };
  const taskOf = (review: IndependentReview) =>
    named(ofComplaint(aComplaint({ review })), "review-to-answer");

  test("is the supervisors’ from that day, due on the day promised, and the reviewer’s once one is named", () => {
    expect(taskOf(asked)).toMatchObject({
      owner: "SUPERVISOR",
      ownerId: undefined,
      opensOn: "2026-04-09",
      dueOn: "2026-04-22",
    });
    const task = taskOf(withReviewer);
    expect(task).toMatchObject({ ownerId: staff.director.id, dueOn: "2026-04-22" });
    expect(said(task, "en")).toContain("an answer promised by Wed Apr 22, 2026");
    expect(said(task, "es")).toContain("a más tardar el miércoles 22 abr 2026");
  });

  test("stands on a closed complaint too, until it is answered or taken back", () => {
    const review = withReviewer;
    const closed = ofComplaint(aComplaint({ status: "CLOSED", review }));
    expect(named(closed, "review-to-answer")).toBeDefined();
    const answer = { answeredOn: d("2026-04-20"), manner: "ORAL", text: "It was." } as const; // Monday
    expect(taskOf({ ...withReviewer, answer })).toBeUndefined();
    const withdrawal = { withdrawnOn: d("2026-04-10"), manner: "ORAL" } as const; // Friday
    expect(taskOf({ ...asked, withdrawal })).toBeUndefined();
  });
});

describe("every row of the table", () => {
  const rows: readonly FollowOn<never>[] = [...complaintTasks, ...contactTasks, ...hearingTasks];

  test.each(rows.map((row) => [row.id, row] as const))(
    "%s says in every language the same blanks",
    (_, row) => {
      const said = [row.title, row.sentence, row.wording].filter((words) => words !== undefined);
      const blanks = (language: Language) =>
        said.map((words) => (words[language].match(/\{\w+\}/g) ?? []).toSorted());
      expect(blanks("es")).toEqual(blanks("en"));
    },
  );

  test("cites law that is in the table of authorities, or says that it is practice", () => {
    const cited = rows.flatMap(({ source }) => (source === "PRACTICE" ? [] : source));
    expect(cited.map((key) => authorityOf(key).title)).not.toContain("");
  });

  test("has an id that no other row of its kind has", () => {
    for (const table of [complaintTasks, contactTasks, hearingTasks])
      expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
  });
});
