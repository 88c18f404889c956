// Run as a program of its own by same-everywhere.test.ts, under one time zone after another: prints what the domain
// answers to every conformance vector, reasons and all.
import { computeDeadlinesOf } from "../../src/deadlines/compute/compute-deadlines.ts";
import { explain } from "../../src/deadlines/explain/explain.ts";
import { formatDate } from "../../src/calendar/format-date.ts";
import { contextOf, factsOf } from "../agreement/product-answer.ts";
import { vectors } from "../second-implementation/vectors.ts";

const answers = vectors.map(({ name, given }) =>
  computeDeadlinesOf(factsOf(given), contextOf(given)).map((deadline) => [
    name,
    deadline,
    explain(deadline, "en"),
    explain(deadline, "es"),
    formatDate(deadline.dueOn, "es"),
  ]),
);
console.log(JSON.stringify({ offset: new Date(2026, 2, 6).getTimezoneOffset(), answers }));
