import { randomUUID } from "node:crypto";
import { openBenchDatabase, startBenchServer, type BenchDatabase } from "../database/bench-server.ts";
import { chooseContactSubjects, type ContactSubject } from "../database/contact-subjects.ts";
import { Connection } from "../load/connection.ts";
import { medians, warmed } from "../load/pairs.ts";
import { between, spread } from "../load/statistics.ts";
import { inTurn, type Target, type Window } from "../load/window.ts";
import type { Options } from "../options.ts";
import { startApi, type RunningApi } from "../product/api-process.ts";
import { graphqlBytes } from "../product/ask.ts";
import { contactDocuments } from "../product/contact-documents.ts";
import { pageSize } from "../product/operations.ts";
import { signIn } from "../product/sign-in.ts";
import type { GrowthReport } from "../report/report.ts";
import type { StatementPlan } from "../wire/plans.ts";
import { conversationOf, verbOf } from "../wire/conversation.ts";
import { openTap, type Tap } from "../wire/tap.ts";
import type { Step } from "./bench.ts";
import { wireReport } from "./wire.ts";

const smallContacts = 10_000;

/** The list of contacts, as the ordinary way reads it, in a small database and in the large one; and the search for what a contact repeats. */
export async function measureContacts(
  options: Options,
  say: (text: string) => void,
  step: Step,
): Promise<{ readonly growth: GrowthReport; readonly match: StatementPlan }> {
  const ends: (() => Promise<void>)[] = [];
  try {
    const server = await step("Starting PostgreSQL", () => startBenchServer(say));
    ends.push(() => server.stop());
    const small = await openBenchDatabase(server, smallContacts, step, "contacts");
    const large = await openBenchDatabase(server, options.contacts, step, "contacts");
    // Only agencies whose page is full in both: how many contacts there are is then the only difference.
    const subjects = await chooseContactSubjects(small);
    const ask = async (database: BenchDatabase, name: string, throughPort?: number) => {
      const cookies = await signIn(database, subjects);
      const through = throughPort === undefined ? {} : { throughPort };
      const api = await startApi(database, { build: options.build, name, ...through });
      ends.push(() => api.stop());
      return { api, cookies };
    };
    const [smallTarget, largeTarget] = [
      listTarget(await ask(small, "api-small"), subjects),
      listTarget(await ask(large, "api"), subjects),
    ];
    const figures = await growthOf(options, smallTarget, largeTarget);
    const growth = { ...figures, small: smallContacts, large: options.contacts };
    const tap = await openTap(server.port);
    ends.push(() => tap.close());
    const watched = await ask(large, "api-watched", tap.port);
    const match = await step("Recording contacts", () => matchOf(large, tap, watched, subjects));
    return { growth, match };
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

interface Asked {
  readonly api: RunningApi;
  readonly cookies: ReadonlyMap<string, string>;
}

function listTarget({ api, cookies }: Asked, subjects: readonly ContactSubject[]): Target {
  const questions = subjects.map(({ agencyId }) =>
    graphqlBytes({ api, cookie: cookies.get(agencyId) ?? "" }, contactDocuments.contacts, {
      first: pageSize,
    }),
  );
  return { port: api.port, pid: api.pid, next: inTurn(questions), expects: '{"data":{"contacts":{' };
}

async function growthOf({ seconds, rounds }: Options, small: Target, large: Target) {
  const connections = 1;
  const plan = { connections, seconds: seconds * 1.5 };
  const smalls: Window[] = [];
  const larges: Window[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds + 2; round += 1) {
    const before = await warmed(small, plan);
    const middle = await warmed(large, plan);
    const after = await warmed(small, plan);
    smalls.push(before, after);
    larges.push(middle);
    ratios.push(middle.p95 / between(before.p95, after.p95));
  }
  return {
    list: "contacts",
    mostTimes: 1.2,
    mostMs: 40,
    connections,
    smallFigures: medians(smalls),
    largeFigures: medians(larges),
    p95: spread(ratios),
  };
}

/** Calls of people whose names are on record, each with a key of its own. */
function calls({ api, cookies }: Asked, subjects: readonly ContactSubject[]): Buffer[] {
  return subjects.flatMap(({ agencyId, names, lastOn }) =>
    names.map((name) =>
      graphqlBytes({ api, cookie: cookies.get(agencyId) ?? "" }, contactDocuments.recordContact, {
        input: {
          clientMutationId: randomUUID(),
          receivedOn: lastOn,
          channel: "ORAL",
          from: "PARTICIPANT",
          contactKind: "DISPUTE",
          subject: "PAYMENT",
          summary: "A call for measuring.",
          person: { ...name, party: "CUSTODIAL_PARTY" },
        },
      }),
    ),
  );
}

const matchName = "match-contact";

/** How PostgreSQL looks for what a contact repeats: the median of the calls, explained as the application's role. */
async function matchOf(
  database: BenchDatabase,
  tap: Tap,
  asked: Asked,
  subjects: readonly ContactSubject[],
): Promise<StatementPlan> {
  const connection = await Connection.open(asked.api.port);
  const plans: StatementPlan[] = [];
  try {
    for (const call of calls(asked, subjects)) {
      const { result, sent, began } = await tap.during(() => connection.ask(call));
      if (!result.body.includes('"contact":{')) throw new Error(`Not recorded: ${result.body.toString()}`);
      const { statements, ...conversation } = conversationOf(sent, began);
      // Its own scope, and the one statement: what the call wrote stands already.
      const kept = statements.filter(
        (one) => one.name === matchName || verbOf(one) === "begin" || /set_config/.test(one.text),
      );
      plans.push(...(await wireReport(database, { ...conversation, statements: kept })).plans);
    }
  } finally {
    connection.close();
  }
  const matches = plans.filter(({ name }) => name === matchName).toSorted((one, other) => one.ms - other.ms);
  const usual = matches[Math.floor(matches.length / 2)];
  if (usual === undefined) throw new Error("Recording a contact looks for none that it repeats.");
  return usual;
}
