import { inputReasons } from "../input/form-refusal.ts";
import { machineReasons } from "../machine/machine-refusal.ts";
import { ofForm, type CodedReason } from "../refusal/coded-refusal.ts";
import { refusalsOf, type Refusal as RefusalWith } from "../refusal/refusal.ts";

const personReasons = {
  REASON_REQUIRED: {
    en: "Say why, in a few words.",
    es: "Diga por qué, en pocas palabras.",
    citations: ofForm,
  },
  FLAG_DETAIL_REQUIRED: {
    en: "This flag needs more: {detail}.",
    es: "Este indicador necesita algo más: {detail}.",
    citations: ofForm,
  },
  REVIEW_DAY_REQUIRED: {
    en: "Say when this is looked at again: nobody is kept to one contact for ever.",
    es: "Indique cuándo se revisa: a nadie se le limita a un solo contacto para siempre.",
    citations: ofForm,
    practice: true,
  },
  REVIEW_DAY_PAST: {
    en: "The review must lie ahead; today is {today}.",
    es: "La revisión debe ser posterior a hoy, {today}.",
    citations: ofForm,
  },
  FLAG_STANDS_ALREADY: {
    en: "This flag stands already. Change that one, or end it first.",
    es: "Este indicador ya existe. Cambie ese o primero póngale fin.",
    citations: ofForm,
  },
  UNKNOWN_FLAG: {
    en: "The person has no flag with this number.",
    es: "La persona no tiene ningún indicador con este número.",
    citations: ofForm,
  },
  FLAG_CANNOT_BECOME: {
    en: "A flag that is “{from}” cannot become “{to}”. Enter a new one instead.",
    es: "Un indicador que está «{from}» no puede pasar a «{to}». Registre uno nuevo.",
    citations: ofForm,
  },
  JOINED_AWAY: {
    en: "This record was joined into another one. Go on with that one, or part them first.",
    es: "Este registro se unió a otro. Siga con ese, o primero sepárelos.",
    citations: ofForm,
  },
  SAME_PERSON: {
    en: "A record cannot be joined with itself. Choose the other record of the person.",
    es: "Un registro no puede unirse consigo mismo. Elija el otro registro de la persona.",
    citations: ofForm,
  },
  UNKNOWN_PERSON: {
    en: "There is no other record with this id in your agency.",
    es: "En su agencia no hay otro registro con este identificador.",
    citations: ofForm,
  },
  STANDS_FOR_OTHERS: {
    en: "Other records were joined into that one. Open it and join this one into it, or part the others first.",
    es: "A ese registro se unieron otros. Ábralo y una este a él, o primero separe los otros.",
    citations: ofForm,
  },
  PARENTS_OF_ONE_CASE: {
    en: "Take care: both complain in case {caseNumber}, each as a party of their own. These may be the two parents. Joining them would show each what the other wrote. Join them only if you are sure that it is one person, and confirm it.",
    es: "Cuidado: ambos presentaron quejas en el caso {caseNumber}, cada uno como parte. Pueden ser los dos padres. Unirlos mostraría a cada uno lo que escribió el otro. Únalos solo si tiene la certeza de que es una sola persona, y confírmelo.",
    citations: ["fam-code-17212"],
  },
  NOT_FOR_OTHERS: {
    en: "Only a supervisor or a director keeps somebody else apart. Leave the name out to keep yourself apart.",
    es: "Solo supervisión o dirección aparta a otra persona. No indique nombre si se aparta usted.",
    citations: ofForm,
    practice: true,
  },
  COLLEAGUE_OF_ANOTHER_AGENCY: {
    en: "Choose somebody who works in your agency.",
    es: "Elija a alguien que trabaje en su agencia.",
    citations: ofForm,
  },
  RECUSAL_STANDS_ALREADY: {
    en: "This person is kept apart for that reason already.",
    es: "Esa persona ya está apartada por ese motivo.",
    citations: ofForm,
  },
  UNKNOWN_RECUSAL: {
    en: "No recusal that stands has this number.",
    es: "Ninguna recusación vigente tiene este número.",
    citations: ofForm,
  },
  NOT_JOINED: {
    en: "This record is not joined into another one.",
    es: "Este registro no está unido a otro.",
    citations: ofForm,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

const reasons = { ...inputReasons, ...machineReasons, ...personReasons };

/** The code of a refusal of an act on a person. */
export type PersonRefusalCode = keyof typeof reasons;

/** Why an act on a person is not done: a value, never an exception. */
export type PersonRefusal = RefusalWith<PersonRefusalCode>;

/** Makes a refusal with its words and citations from the closed list. */
export const refuseOnPerson = refusalsOf<PersonRefusalCode>(reasons);
