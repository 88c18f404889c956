import { openBenchDatabase } from "../database/bench-server.ts";
import { chooseSubjects } from "../database/subjects.ts";
import { medians, warmed } from "../load/pairs.ts";
import { between, spread } from "../load/statistics.ts";
import type { Window } from "../load/window.ts";
import { startApi } from "../product/api-process.ts";
import { caseloadQuestions, pageSize, peopleQuestions } from "../product/operations.ts";
import { signIn } from "../product/sign-in.ts";
import type { GrowthReport } from "../report/report.ts";
import type { Bench } from "./bench.ts";
import { productTarget } from "./reads.ts";

const smallComplaints = 10_000;

/** The lists that are measured so, each with its goals. */
const lists = {
  growth: { list: "caseload", connections: 4, mostTimes: 1.1 },
  people: { list: "people", connections: 1, mostTimes: 1.2, mostMs: 40 },
} as const;

/** The parts that measure how a list grows. */
export const growthParts = Object.keys(lists) as readonly (keyof typeof lists)[];

const questionsOf = {
  growth: (...[api, cookies, subjects]: Parameters<typeof peopleQuestions>) =>
    caseloadQuestions(api, cookies, subjects, pageSize),
  people: peopleQuestions,
};

/**
 * A page of a list in a small database and in the large one, in turn, over the agencies whose page is full in both: only
 * the number of complaints and of their people differs.
 */
export async function measureGrowth(bench: Bench, part: keyof typeof lists): Promise<GrowthReport> {
  const { list, connections } = lists[part];
  const expects = `{"data":{"${list}":{`;
  const asked = questionsOf[part];
  const { options, server, step } = bench;
  const small = await openBenchDatabase(server, smallComplaints, step);
  const subjects = await chooseSubjects(small);
  const agencies = subjects.map((subject) => subject.agencyId);
  const api = await startApi(small, { build: bench.options.build, name: "api-small" });
  try {
    const cookies = await signIn(small, subjects);
    const smallTarget = {
      ...productTarget(bench, { expects, questions: asked(api, cookies, subjects) }),
      port: api.port,
      pid: api.pid,
    };
    const sameAgencies = bench.subjects.filter((subject) => agencies.includes(subject.agencyId));
    const largeTarget = productTarget(bench, {
      expects,
      questions: asked(bench.api, bench.cookies, sameAgencies),
    });
    const plan = { connections, seconds: options.seconds * 1.5 };
    const smalls: Window[] = [];
    const larges: Window[] = [];
    const ratios: number[] = [];
    for (let round = 0; round < options.rounds + 2; round += 1) {
      const before = await warmed(smallTarget, plan);
      const large = await warmed(largeTarget, plan);
      const after = await warmed(smallTarget, plan);
      smalls.push(before, after);
      larges.push(large);
      ratios.push(large.p95 / between(before.p95, after.p95));
    }
    return {
      ...lists[part],
      small: smallComplaints,
      large: options.complaints,
      smallFigures: medians(smalls),
      largeFigures: medians(larges),
      p95: spread(ratios),
    };
  } finally {
    await api.stop();
  }
}
