import { explain, ruleIds, type ExplanationStep, type RuleId } from "@redress/domain/deadlines";

/** An answer brought to a form that both sides have: names of fields and their values. */
export type Plain = unknown;

interface Person {
  readonly name: string;
}

interface ListNode {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly complainant: Person | null;
  readonly assignee: Person | null;
  readonly nextDeadline: {
    readonly ruleId: string;
    readonly dueOn: string;
    readonly explanation?: string;
  } | null;
  readonly receivedOn?: string;
}

type FloorRow = Readonly<Record<string, unknown>>;

/** The rows of a caseload page as the product answers them. */
export function caseloadOfProduct(data: {
  readonly caseload: { readonly edges: readonly { readonly node: ListNode }[] };
}): Plain {
  return data.caseload.edges.map(({ node }) => ({
    ...listed(node),
    explanation: node.nextDeadline?.explanation ?? null,
  }));
}

/** The rows of a caseload page as the floor answers them; it sends the steps, which the product puts into words. */
export function caseloadOfFloor(rows: readonly FloorRow[]): Plain {
  return rows.map((row) => ({
    ...listedRow(row, row["due_on"], row["rule_id"]),
    explanation: row["rule_id"] === null ? null : inWords(row),
  }));
}

/**
 * Found complaints as the product answers them, by number: the two may order equals differently. What the product finds
 * besides (further words, sounds) the floor does not look for, and is left out of the comparison.
 */
export function searchOfProduct(
  data: { readonly searchComplaints: { readonly edges: readonly { readonly node: ListNode }[] } },
  floor: Plain,
): Plain {
  const asked = new Set((floor as readonly { readonly id: unknown }[]).map(({ id }) => id));
  return byNumber(
    data.searchComplaints.edges
      .map(({ node }) => ({ ...listed(node), receivedOn: node.receivedOn }))
      .filter(({ id }) => asked.has(id)),
  );
}

/** Found complaints as the floor answers them. */
export function searchOfFloor(rows: readonly FloorRow[]): Plain {
  return byNumber(
    rows.map((row) => ({
      ...listedRow(row, row["next_due_on"], row["next_rule_id"]),
      receivedOn: row["received_on"],
    })),
  );
}

function byNumber<T extends { readonly number: unknown }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => String(a.number).localeCompare(String(b.number)));
}

function listed({ id, number, status, complainant, assignee, nextDeadline }: ListNode) {
  return {
    id: withoutKind(id),
    number,
    status,
    complainant: complainant?.name ?? null,
    assignee: assignee?.name ?? null,
    ruleId: nextDeadline?.ruleId ?? null,
    dueOn: nextDeadline?.dueOn ?? null,
  };
}

function listedRow(row: FloorRow, dueOn: unknown, ruleId: unknown) {
  return {
    id: row["id"],
    number: row["number"],
    status: row["status"],
    complainant: fullName(row, "complainant"),
    assignee: row["assignee_given_name"] === null ? null : fullName(row, "assignee"),
    ruleId,
    dueOn,
  };
}

interface RecordNode extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly deadlines: readonly {
    readonly ruleId: string;
    readonly dueOn: string;
    readonly startedOn: string;
    readonly metOn: string | null;
    readonly explanation: string;
  }[];
  readonly timeline: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly sequence: number; readonly actorName: string };
    }[];
  };
  readonly notices: readonly { readonly form: string; readonly status: string }[];
  readonly complainant: Readonly<Record<string, unknown>> | null;
}

const sameName = ["number", "version", "status", "madeOn", "receivedOn"] as const;

/** A complaint's record as the product answers it. */
export function recordOfProduct({ complaint }: { readonly complaint: RecordNode }): Plain {
  return {
    id: withoutKind(complaint.id),
    ...Object.fromEntries(sameName.map((name) => [name, complaint[name]])),
    knewOn: complaint["knewOn"],
    caseNumber: complaint["caseNumber"],
    issues: complaint["issues"],
    address: complaint.complainant?.["address"],
    deadlines: complaint.deadlines.map(({ ruleId, dueOn, startedOn, metOn, explanation }) => ({
      ruleId,
      dueOn,
      startedOn,
      metOn,
      explanation,
    })),
    timeline: complaint.timeline.edges.map(({ node }) => [
      withoutKind(node.id),
      node.sequence,
      node.actorName,
    ]),
    notices: complaint.notices.map(({ form, status }) => [form, status]),
  };
}

/** A complaint's record as the floor answers it. */
export function recordOfFloor(row: FloorRow): Plain {
  const rows = (name: string) => row[name] as readonly FloorRow[];
  const part = (name: string) => row[name] as FloorRow;
  const place = (deadline: FloorRow) => ruleIds.indexOf(deadline["rule_id"] as RuleId);
  return {
    id: row["id"],
    ...Object.fromEntries(sameName.map((name) => [name, row[columnOf(name)]])),
    knewOn: part("facts")["knewOn"] ?? null,
    caseNumber: part("registration")["caseNumber"],
    issues: part("facts")["issues"],
    address: part("complainant")["address"],
    deadlines: rows("deadlines")
      .toSorted((a, b) => place(a) - place(b))
      .map((deadline) => ({
        ruleId: deadline["rule_id"],
        dueOn: deadline["due_on"],
        startedOn: deadline["started_on"],
        metOn: deadline["met_on"],
        explanation: inWords(deadline),
      })),
    timeline: rows("timeline").map((event) => [event["id"], event["sequence"], event["actor_name"]]),
    notices: rows("notices").map((notice) => [notice["form"], notice["status"]]),
  };
}

function inWords(row: FloorRow): string {
  return explain(
    { ruleId: row["rule_id"] as RuleId, steps: row["steps"] as readonly ExplanationStep[] },
    "en",
  );
}

function fullName(row: FloorRow, who: string): string {
  return `${String(row[`${who}_given_name`])} ${String(row[`${who}_family_name`])}`;
}

function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** "complaint_<uuid>" → "<uuid>". */
function withoutKind(id: string): string {
  return id.slice(id.indexOf("_") + 1);
}

/** Where two plain answers differ, as paths with both values; at most five. */
export function differences(product: Plain, floor: Plain, path = "answer"): string[] {
  if (product === floor) return [];
  if (!isContainer(product) || !isContainer(floor)) {
    return [`${path}: product ${JSON.stringify(product)}, floor ${JSON.stringify(floor)}`];
  }
  const keys = new Set([...Object.keys(product), ...Object.keys(floor)]);
  return [...keys].flatMap((key) => differences(product[key], floor[key], `${path}.${key}`)).slice(0, 5);
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
