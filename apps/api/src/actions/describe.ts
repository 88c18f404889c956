import { textLimit, type ActionField, type FieldKind, type FieldOf } from "@redress/domain/input";
import { formatCitation, type AuthorityKey } from "@redress/domain/law";
import { roleWords, type Role, type Words } from "@redress/domain/vocabulary";

/** What an action is and asks, as its row of a transition table says it. */
export interface DescribedRow {
  readonly roles: readonly Role[];
  readonly citations: readonly AuthorityKey[];
  readonly intro?: Words;
}

function listed(names: readonly string[], type: "conjunction" | "disjunction"): string {
  return new Intl.ListFormat("en", { type }).format(names);
}

function sentence(text: string): string {
  return `${text.replace(/\.$/, "")}.`;
}

function rolesOf(roles: readonly Role[]): string {
  return listed(
    roles.map((role) => roleWords[role].en.toLowerCase()),
    "disjunction",
  );
}

/** What a mutation is for, the law it rests on, and who may send it. */
export function describeAction(title: string, { intro, citations, roles }: DescribedRow): string {
  const law = `Law: ${listed(
    citations.map((key) => formatCitation(key)),
    "conjunction",
  )}.`;
  return [sentence(title), ...(intro ? [sentence(intro.en)] : []), law, `By: ${rolesOf(roles)}.`].join(" ");
}

const text = `at most ${textLimit.toLocaleString("en")} characters`;

/** The bounds of each kind of field, as far as a number or a day has any. */
const bounds: { readonly [Kind in FieldKind]: (field: FieldOf<Kind>) => string } = {
  DAY: () => "",
  PAST_DAY: () => "not in the future",
  TEXT: () => text,
  LONG_TEXT: () => text,
  CHOICE: () => "",
  CHOICES: () => "any of these",
  DAYS: ({ least, most }) => `${least} to ${most}`,
  YES_NO: () => "",
  STAFF: ({ roles }) => `an active ${rolesOf(roles)} of the agency`,
  AGENCY: () => "an agency of the directory",
  ATTACHMENT: () => "a clean file that lies with the record",
  ORDINAL: ({ of }) => `the \`ordinal\` of one of \`${of}\``,
  GROUP: () => "",
  LIST: ({ per, most }) => (per ? `exactly one for each of \`${per}\`` : `at most ${most}`),
  EVIDENCE: () => "",
  SHOWN_EFFECT: () => "the `token` of the preview",
};

/** What a field is, what helps to fill it in, and its bounds. */
export function describeField(field: ActionField): string {
  const bound = (bounds[field.kind] as (field: ActionField) => string)(field);
  const label = bound === "" ? field.label.en : `${field.label.en}: ${bound}`;
  return [sentence(label), ...(field.help ? [sentence(field.help.en)] : [])].join(" ");
}
