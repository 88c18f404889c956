import type { ActionFields, Choices } from "../input/action-field.ts";
import { reason } from "../input/reason-field.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import { office, type Role } from "../vocabulary/role.ts";
import type { Words } from "../vocabulary/words.ts";
import { partyFlagStatusWords, partyFlagWords } from "./party-flag-kinds.ts";
import { declaredRecusalWords } from "./recusal.ts";

/** An act on a person: what a button says, what the history says, who may, and what is asked. */
export interface PersonRow {
  readonly title: Words;
  readonly done: Words;
  readonly roles: readonly Role[];
  readonly citations: readonly AuthorityKey[];
  readonly intro?: Words;
  readonly input: ActionFields;
}

const { REQUESTED, ACTIVE, INACTIVE, REFUSED } = partyFlagStatusWords;

const openingStatus = { name: "RaisedFlagStatus", words: { REQUESTED, ACTIVE } } as const satisfies Choices;
const laterStatus = {
  name: "ChangedFlagStatus",
  words: { ACTIVE, INACTIVE, REFUSED },
} as const satisfies Choices;

/** Why somebody looks at what is hidden. */
export const revealPurposeWords = {
  CALL: { en: "To call the person or write to them", es: "Para llamar a la persona o escribirle" },
  MAIL: { en: "To mail a letter", es: "Para enviar una carta" },
  IDENTIFY: { en: "To be sure who is calling", es: "Para comprobar quién llama" },
  HEARING: { en: "For a hearing or a court", es: "Para una audiencia o una corte" },
  CORRECT: { en: "To check or correct it", es: "Para revisarlo o corregirlo" },
} as const satisfies Readonly<Record<string, Words>>;

/** One purpose. */
export type RevealPurpose = keyof typeof revealPurposeWords;

const staff: readonly Role[] = [...office, "HEARING_COORDINATOR"];
const confidentiality = ["fam-code-17212"] as const;
const separation = ["22-ccr-120103"] as const;
/** Who looks after who works on what. */
const inCharge = ["SUPERVISOR", "DIRECTOR"] as const satisfies readonly Role[];
const day = { kind: "PAST_DAY", label: { en: "Day", es: "Día" } } as const;

/** Every act on a person, by its name. */
export const personActs = {
  raisePartyFlag: {
    title: { en: "Enter a flag", es: "Registrar un indicador" },
    done: { en: "Flag entered", es: "Indicador registrado" },
    roles: staff,
    citations: confidentiality,
    intro: {
      en: "What the office must keep in mind about this person, on all their records at once. Confidentiality hides address, telephone and e-mail from the request on",
      es: "Lo que la oficina debe tener presente sobre esta persona, en todos sus registros a la vez. La confidencialidad oculta domicilio, teléfono y correo desde la solicitud",
    },
    input: {
      kind: {
        kind: "CHOICE",
        label: { en: "Flag", es: "Indicador" },
        choices: { name: "PartyFlagKind", words: partyFlagWords },
      },
      status: { kind: "CHOICE", label: { en: "Status", es: "Estado" }, choices: openingStatus },
      detail: {
        kind: "LONG_TEXT",
        label: { en: "Details", es: "Detalles" },
        help: {
          en: "A substitute address, the language, what the person needs, who the lawyer is",
          es: "Un domicilio sustituto, el idioma, lo que la persona necesita, quién es el abogado",
        },
        optional: true,
        most: 1_000,
      },
      sinceOn: day,
      reviewOn: {
        kind: "DAY",
        label: { en: "Look at it again on", es: "Revisar el" },
        optional: true,
        startsOpen: true,
      },
      reason: { ...reason, most: 2_000 },
    },
  },
  changePartyFlag: {
    title: { en: "Change a flag", es: "Cambiar un indicador" },
    done: { en: "Flag changed", es: "Indicador cambiado" },
    roles: staff,
    citations: confidentiality,
    input: {
      ordinal: { kind: "ORDINAL", label: { en: "Flag", es: "Indicador" }, of: "flags" },
      status: { kind: "CHOICE", label: { en: "Status", es: "Estado" }, choices: laterStatus },
      sinceOn: day,
      reason: { ...reason, most: 2_000 },
    },
  },
  revealContact: {
    title: { en: "Show address and telephone", es: "Mostrar domicilio y teléfono" },
    done: { en: "Address and telephone shown", es: "Domicilio y teléfono mostrados" },
    roles: staff,
    citations: confidentiality,
    intro: {
      en: "They are hidden for the person’s safety. Who looks at them, and why, is in the audit record",
      es: "Están ocultos por la seguridad de la persona. Quién los mira y para qué queda en el registro de auditoría",
    },
    input: {
      purpose: {
        kind: "CHOICE",
        label: { en: "Purpose", es: "Finalidad" },
        choices: { name: "RevealPurpose", words: revealPurposeWords },
      },
    },
  },
  joinPersons: {
    title: { en: "Join with another record", es: "Unir con otro registro" },
    done: { en: "Records joined", es: "Registros unidos" },
    roles: office,
    citations: confidentiality,
    intro: {
      en: "The other record is shown as this person from then on and offered no more. Neither loses its history, and they can be parted again",
      es: "El otro registro se muestra desde entonces como esta persona y no vuelve a ofrecerse. Ninguno pierde su historial y pueden separarse de nuevo",
    },
    input: {
      otherId: { kind: "TEXT", label: { en: "The other record", es: "El otro registro" }, most: 100 },
      onePerson: {
        kind: "YES_NO",
        label: {
          en: "I am sure that both records are of one person",
          es: "Tengo la certeza de que ambos registros son de una sola persona",
        },
        optional: true,
      },
      reason: { ...reason, most: 2_000 },
    },
  },
  partPersons: {
    title: { en: "Part from the other record", es: "Separar del otro registro" },
    done: { en: "Records parted", es: "Registros separados" },
    roles: office,
    citations: confidentiality,
    input: { reason: { ...reason, most: 2_000 } },
  },
  declareRecusal: {
    title: { en: "I must not work on this", es: "No debo intervenir en esto" },
    done: { en: "Recusal declared", es: "Recusación declarada" },
    roles: staff,
    citations: separation,
    intro: {
      en: "From then on every record of this person, and of the cases they belong to, is closed to whoever is kept apart: in lists, search, exports and live changes. A supervisor can end it",
      es: "Desde entonces todos los registros de esta persona, y de sus casos, quedan cerrados para quien no debe intervenir: en listas, búsquedas, exportaciones y avisos. Supervisión puede ponerle fin",
    },
    input: {
      kind: {
        kind: "CHOICE",
        label: { en: "Why", es: "Por qué" },
        choices: { name: "DeclaredRecusal", words: declaredRecusalWords },
      },
      sinceOn: day,
      colleague: {
        kind: "STAFF",
        label: { en: "Who, if somebody else", es: "Quién, si es otra persona" },
        help: {
          en: "Left out: yourself. Supervisors and directors may name a colleague",
          es: "Sin indicar: usted. Supervisión y dirección pueden indicar a otra persona",
        },
        roles: staff,
        optional: true,
      },
      reason: { ...reason, most: 2_000 },
    },
  },
  endRecusal: {
    title: { en: "End a recusal", es: "Poner fin a una recusación" },
    done: { en: "Recusal ended", es: "Recusación terminada" },
    roles: inCharge,
    citations: separation,
    input: {
      ordinal: { kind: "ORDINAL", label: { en: "Recusal", es: "Recusación" }, of: "recusals" },
      reason: { ...reason, most: 2_000 },
    },
  },
} as const satisfies Readonly<Record<string, PersonRow>>;

/** The name of one act. */
export type PersonActName = keyof typeof personActs;

/** Every name, in the order of the table. */
export const personActNames = Object.keys(personActs) as readonly PersonActName[];

/** One row of the table. */
export function personActOf(name: PersonActName): PersonRow {
  return personActs[name];
}
