import type { PlainDate } from "../calendar/plain-date.ts";
import type { ActionFields } from "../input/action-field.ts";
import { checkInput, type RefuseField } from "../input/check-input.ts";
import type { InputOf } from "../input/input-of.ts";
import { reason } from "../input/reason-field.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import { automaticActionWords } from "../vocabulary/automatic-action.ts";
import type { Role } from "../vocabulary/role.ts";
import type { Words } from "../vocabulary/words.ts";
import type { EnforcementHold } from "./hold.ts";
import { refuseHold, type HoldRefusal } from "./hold-refusals.ts";

/** An act on a hold: what a button says, what is said when it was done, and what is asked. */
export interface HoldRow {
  readonly title: Words;
  readonly done: Words;
  readonly roles: readonly Role[];
  readonly citations: readonly AuthorityKey[];
  readonly intro: Words;
  readonly input: ActionFields;
}

/** An agency’s administrators, and the Department’s administrators and analysts. */
const roles: readonly Role[] = ["STATE_ANALYST", "ADMINISTRATOR"];

const why = { ...reason, most: 2_000 } as const;

/** Every act on a hold, by its name. */
export const holdActs = {
  enterEnforcementHold: {
    title: { en: "Enter a hold", es: "Registrar una suspensión" },
    done: { en: "Hold entered", es: "Suspensión registrada" },
    roles,
    citations: ["dcss-customer-relations"],
    intro: {
      en: "A period in which automatic actions are shut down. Whoever gets a notice all the same and contacts an office is put in front of its queue.",
      es: "Un período en que las acciones automáticas están suspendidas. Quien reciba un aviso de todos modos y se comunique con una oficina pasa al frente de su lista.",
    },
    input: {
      actions: {
        kind: "CHOICES",
        label: { en: "What is shut down", es: "Qué se suspende" },
        choices: { name: "AutomaticAction", words: automaticActionWords },
      },
      fromOn: { kind: "DAY", label: { en: "First day", es: "Primer día" } },
      throughOn: {
        kind: "DAY",
        label: { en: "Last day", es: "Último día" },
        help: { en: "Leave it empty until further notice.", es: "Déjelo vacío si es hasta nuevo aviso." },
        optional: true,
        startsOpen: true,
      },
      reason: why,
    },
  },
  endEnforcementHold: {
    title: { en: "Set the last day", es: "Fijar el último día" },
    done: { en: "Last day set", es: "Último día fijado" },
    roles,
    citations: ["dcss-customer-relations"],
    intro: {
      en: "Ends a hold, or gives it another last day. The day before it and its reason stay readable.",
      es: "Termina una suspensión o le da otro último día. El día anterior y su motivo siguen a la vista.",
    },
    input: { throughOn: { kind: "DAY", label: { en: "Last day", es: "Último día" } }, reason: why },
  },
} as const satisfies Readonly<Record<string, HoldRow>>;

/** The name of one act. */
export type HoldActName = keyof typeof holdActs;

/** Every name, in the order of the table. */
export const holdActNames = Object.keys(holdActs) as readonly HoldActName[];

/** An act with its input. */
export type HoldAct = {
  readonly [Name in HoldActName]: { readonly act: Name } & InputOf<(typeof holdActs)[Name]["input"]>;
}[HoldActName];

/**
 * Why an act on a hold is not done; undefined when it is.
 *
 * @param hold the hold whose last day is set; null when one is entered.
 */
export function whyNotHold(
  act: HoldAct,
  hold: Pick<EnforcementHold, "fromOn" | "throughOn"> | null,
  today: PlainDate,
): HoldRefusal | undefined {
  const refuse = refuseHold as RefuseField<HoldRefusal>;
  const misread = checkInput(holdActs[act.act].input, act, { refuse, today, dayOf: () => undefined });
  if (misread) return misread;
  if (act.act === "enterEnforcementHold") {
    if (act.actions.length === 0) return refuseHold("HOLD_OF_NOTHING", ["actions"]);
    const { fromOn, throughOn = fromOn } = act;
    return throughOn < fromOn ? refuseHold("HOLD_ENDS_FIRST", ["throughOn"], { fromOn }) : undefined;
  }
  if (hold === null) return undefined;
  if (act.throughOn < hold.fromOn)
    return refuseHold("HOLD_ENDS_FIRST", ["throughOn"], { fromOn: hold.fromOn });
  return act.throughOn === hold.throughOn
    ? refuseHold("HOLD_ENDS_THEN", ["throughOn"], { throughOn: hold.throughOn })
    : undefined;
}
