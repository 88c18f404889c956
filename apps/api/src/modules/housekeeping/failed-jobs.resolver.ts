import { say, type Words } from "@redress/domain/vocabulary";
import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { rowScopeOf } from "../../platform/auth/viewer.ts";
import { bind } from "../../platform/database/database.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { housekeepingQueues, type HousekeepingQueue } from "../../platform/jobs/queue.ts";
import { failedJobs, type FailedJobsRow } from "./failed-jobs.read.sql.ts";

/** What each does, as an administrator is told. */
const titles: Readonly<Record<HousekeepingQueue, Words>> = {
  "recheck-deadlines": {
    en: "Comparing every open record with its history",
    es: "Comparar cada expediente abierto con su historial",
  },
  "find-missed": {
    en: "Looking for what should have happened and did not",
    es: "Buscar lo que debía ocurrir y no ocurrió",
  },
  "forget-expired": {
    en: "Forgetting ended sessions, old drafts and old keys",
    es: "Olvidar las sesiones terminadas y los borradores y claves antiguos",
  },
  "scan-files": { en: "Having files scanned", es: "Hacer analizar los archivos" },
  "sweep-files": {
    en: "Removing files that belong to no record",
    es: "Eliminar los archivos que no pertenecen a ningún expediente",
  },
};

/** Work of the program that failed for good. */
@ObjectType("FailedJobs", {
  description:
    "Work that the program does by itself and that belongs to no record: it was tried as often as it is and failed, and has not succeeded since.",
  simpleResolvers: true,
})
export class FailedJobsType {
  @Field(() => String, { description: "The name of its queue, as the program’s log has it." })
  readonly queue: string;
  @Field(() => String, { description: "What it does, in the language of the request." })
  readonly title: string;
  @Field(() => Int, { description: "How often it was given up." })
  readonly failures: number;
  @Field(() => DateTimeScalar, { description: "When it was given up first." })
  readonly firstFailedAt: Date;
  @Field(() => DateTimeScalar, { description: "When it was given up last." })
  readonly lastFailedAt: Date;

  constructor({ queue, failures, first, last }: FailedJobsRow, { language }: RequestContext) {
    this.queue = queue;
    this.title = say(titles[queue], language);
    this.failures = Number(failures);
    this.firstFailedAt = new Date(first);
    this.lastFailedAt = new Date(last);
  }
}

/** Dead jobs that hang on no record, so that no task of a record tells of them. */
@Resolver()
export class FailedJobsResolver {
  @Query(() => [FailedJobsType], {
    description:
      "Work of the program that failed for good and belongs to no record, what failed last first, for administrators: at most 5, one for each kind of work. A letter or a recount that failed is a task on its record.",
  })
  async failedJobs(@Ctx() context: RequestContext): Promise<FailedJobsType[]> {
    const viewer = requireViewer(context);
    requirePermission(viewer, "read", "FailedJobs");
    const dead = housekeepingQueues.map((name) => `${name}-dead`);
    const [rows] = await context.database.read(rowScopeOf(viewer), bind(failedJobs, dead));
    return rows.map((row) => new FailedJobsType(row, context));
  }
}
