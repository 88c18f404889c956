// What an action asks for, described once: its fields, their check, and how they are told.
export type { ActionField, ActionFields, FieldKind, FieldOf, ListField } from "../input/action-field.ts";
export { type RefuseField, checkInput } from "../input/check-input.ts";
export { countCharacters, textLimit } from "../input/check-text.ts";
export type { NamedStaff } from "../input/input-of.ts";
export { type ToldField, keptName, tellInput, yesNoWords } from "../input/tell-input.ts";
