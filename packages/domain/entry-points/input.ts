// What an action asks for, described once: its fields, their check, and how they are told.
export type {
  ActionField,
  ActionFields,
  FieldKind,
  FieldOf,
  ListField,
  TextBlock,
} from "../src/input/action-field.ts";
export type { DescribedField, DescribedGroup } from "../src/input/described-field.ts";
export { checkPastDate } from "../src/input/check-day.ts";
export { type RefuseField, checkInput } from "../src/input/check-input.ts";
export { refuseForm } from "../src/refusal/form-reasons.ts";
export type { NamedStaff } from "../src/input/input-of.ts";
export { type ToldField, keptName, tellInput, yesNoWords } from "../src/input/tell-input.ts";
export {
  type TextDemands,
  countCharacters,
  textLimit,
  textTrouble,
  tidyText,
} from "../src/input/typed-text.ts";
