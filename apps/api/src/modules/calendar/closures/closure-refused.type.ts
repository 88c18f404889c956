import type { Language, Words } from "@redress/domain/vocabulary";
import { ObjectType } from "type-graphql";
import { UserErrorType } from "../../../platform/graphql/user-error.type.ts";

const reasons = {
  CALENDAR_OF_ANOTHER: {
    en: "This calendar is another office’s. An agency’s administrators change its own; the Department’s change that of its offices and of the courts.",
    es: "Este calendario es de otra oficina. La administración de una agencia cambia el suyo; la del Departamento, el de sus oficinas y el de las cortes.",
  },
  ALREADY_STRUCK: {
    en: "This entry was struck before and no longer counts. If the day is closed after all, enter it anew.",
    es: "Esta entrada ya se quitó y no cuenta. Si el día está cerrado después de todo, regístrelo de nuevo.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Why a calendar is not changed. */
export type ClosureRefusalCode = keyof typeof reasons;

/** The calendar is not changed. */
@ObjectType("ClosureRefused", {
  implements: UserErrorType,
  description: "The calendar cannot be changed so. Nothing was written.",
  simpleResolvers: true,
})
export class ClosureRefusedType extends UserErrorType {
  constructor(code: ClosureRefusalCode, language: Language) {
    super(code, reasons[code][language]);
  }
}
