import { readFileSync } from "node:fs";

/** One line of the published vectors: facts, and every date that they determine. */
export interface Vector {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, string>>;
}

/** The vectors as they are published; each `given` is sent as it stands. */
export const vectors: readonly Vector[] = readFileSync(
  new URL("../../../../packages/domain/test/conformance-vectors.jsonl", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector);

const refused = "... on UserError { code message citations { key } } ... on QuestionRefused { field }";

export const deadlinesQuery = `query Deadlines($given: GivenFactsInput!, $all: Boolean) {
  deadlines(given: $given, all: $all) { __typename
    ... on DeadlinesSuccess { deadlines { ruleId dueOn } } ${refused} } }`;

export const reasonsQuery = `query Reasons($given: GivenFactsInput!, $all: Boolean) {
  deadlines(given: $given, all: $all) { __typename
    ... on DeadlinesSuccess { deadlines {
      ruleId ruleVersion title dueOn startedOn metOn excusedOn explanation doubt setting rule { id duty } citations { key label }
      steps { kind from to days sentence closedOn citation { key } } } } ${refused} } }`;

export const notInForceQuery = `query NotInForce($given: GivenFactsInput!, $all: Boolean) {
  deadlines(given: $given, all: $all) { __typename
    ... on DeadlinesSuccess { deadlines { ruleId dueOn } notInForce { ruleId deadline { dueOn } refusal { code message citations { key } } } } ${refused} } }`;

export const findingsQuery = `query Findings($given: GivenFactsInput!) {
  deadlines(given: $given) { __typename
    ... on DeadlinesSuccess {
      openQuestions { id title question obligor nature differs agencyWorksTo opensOn doorClosesOn adviseOn forAPerson explanation confidence
        citations { key } readings { id name whoseReading followed citations { key } opens { fallsOn } due { fallsOn ruleId steps { to } } } }
      collisions { code title severity daysLeft tellParent citations { key } eats { ruleId title event fallsOn } eaten { ruleId event fallsOn } } }
    ${refused} } }`;

export const explainQuery = `query Explain($given: GivenFactsInput!, $rules: [String!]) {
  explainDeadlines(given: $given, rules: $rules) { __typename
    ... on ExplainDeadlinesSuccess { answers { ruleId deadline { dueOn steps { to } } refusal { code message citations { key } } } } ${refused} } }`;

export const whatIfQuery = `query WhatIf($given: GivenFactsInput!, $hypotheses: [HypothesisInput!]!, $role: Role) {
  whatIf(given: $given, hypotheses: $hypotheses, role: $role) { __typename
    ... on WhatIfSuccess {
      moved { ruleId title from to } appearing { ruleId fallsOn } vanishing { ruleId fallsOn } noticesDue { ruleId form dueOn notice } noticesWithoutDay
      actionsOpening { action allowed } actionsClosing { action allowed refusal { code message } }
      hearingActionsOpening { action title allowed } hearingActionsClosing { action allowed refusal { code message citations { key } } }
      collisionsArising { code tellParent } collisionsClearing questionsArising { id } questionsClearing
      refusals { code message field citations { key } } warnings { code message field citations { key } } } ${refused} } }`;

export const triageQuery = `query Triage($issues: [TriageIssueInput!]!, $circumstances: CircumstancesInput) {
  triage(issues: $issues, circumstances: $circumstances) { __typename
    ... on TriageSuccess { issues { ordinal subject treatedAs storedAs tell caseNumberRequired
      agencyMust { duty words citations { key } }
      doors { door title role reason doubt referral citations { key } ground { publicGround paragraph words } exhaustion { complete reason } } } }
    ${refused} } }`;
