// The decorators of the types below need it before they run.
import "reflect-metadata";

export { DeadlineNatureEnum, ObligorEnum } from "./deadline.enums.ts";
export { DeadlineRuleType, ruleTold } from "./deadline-rule.type.ts";
export { ruleFields, titleOfRule } from "../../record/deadlines/rule-fields.ts";
export { DeadlineType, type Reading } from "./deadline.type.ts";
export { ExplanationStepType } from "./explanation-step.type.ts";
export { plainProcess, PlainSectionType, SpokenLanguageEnum } from "./plain-section.type.ts";
export { OfficeSettingsType, retired, RuleSettingsType, typeOfSetting } from "./rule-settings.type.ts";
