import { ofForm, type CodedReason } from "../../refusal/coded-refusal.ts";

/** Why a mark on the checklist, an amendment, a resolution action, a closing, a correction or a hearing request is refused or warned of. */
export const aftermathRefusals = {
  CHECKLIST_ITEM_NOT_HERE: {
    en: "This is not looked at for what this complaint is about. Choose an item of its own checklist.",
    es: "Esto no se revisa para aquello de lo que trata la queja. Elija un punto de su propia lista.",
    citations: ofForm,
  },
  CHECKLIST_ITEM_STANDS_SO: {
    en: "The item stands so already. Nothing needs to be marked.",
    es: "El punto ya está así. No hace falta marcar nada.",
    citations: ofForm,
  },
  COMPLAINT_CLOSED: {
    en: "The complaint is closed. For a new matter receive a new complaint; against the resolution a state hearing can still be asked for.",
    es: "La queja está cerrada. Para un asunto nuevo reciba otra queja; contra la resolución aún puede pedirse una audiencia estatal.",
    citations: ["22-ccr-120107-d", "fam-code-17801-c"],
  },
  RESOLUTION_MISSING: {
    en: "There is no written resolution yet. Issue it first.",
    es: "Aún no hay una resolución escrita. Primero emítala.",
    citations: ["22-ccr-120105"],
  },
  ISSUE_LOST: {
    en: "An amendment keeps all {count} issues of the complaint; they may be reworded and new ones added.",
    es: "Una modificación conserva los {count} asuntos de la queja; pueden reformularse y agregarse otros.",
    citations: ["22-ccr-120107-e"],
  },
  NOTHING_AMENDED: {
    en: "These are the issues as they already stand. Change one or add one.",
    es: "Estos son los asuntos tal como ya constan. Cambie uno o agregue otro.",
    citations: ["22-ccr-120107-e"],
  },
  ACTION_REQUIRED: {
    en: "Write at least one thing that somebody must do.",
    es: "Escriba al menos una cosa que alguien deba hacer.",
    citations: ["22-ccr-120107-d"],
  },
  TOO_MANY_ACTIONS: {
    en: "A complaint holds at most {most} things to do.",
    es: "Una queja contiene como máximo {most} acciones.",
    citations: ofForm,
  },
  NO_SUCH_ACTION: {
    en: "This complaint has nothing to do under number {ordinal}.",
    es: "Esta queja no tiene ninguna acción con el número {ordinal}.",
    citations: ["22-ccr-120107-d"],
  },
  ACTION_ALREADY_COMPLETED: {
    en: "Number {ordinal} was already done on {completedOn}.",
    es: "El número {ordinal} ya se cumplió el {completedOn}.",
    citations: ["22-ccr-120107-d"],
  },
  NO_ACTION_PLANNED: {
    en: "Nothing to do has been put down for this complaint. Put it down first, with who must do it.",
    es: "No se ha anotado ninguna acción para esta queja. Anótela primero, con quién debe hacerla.",
    citations: ["22-ccr-120107-d"],
  },
  ACTIONS_STILL_PENDING: {
    en: "Something that the resolution requires has not been done. Record when it was done, then close.",
    es: "Algo que la resolución exige no se ha hecho. Registre cuándo se hizo y luego cierre.",
    citations: ["22-ccr-120107-d"],
  },
  ADVICE_ALREADY_MAILED: {
    en: "The advice that a hearing may be asked for was already mailed on {mailedOn}.",
    es: "El aviso de que puede pedirse una audiencia ya se envió el {mailedOn}.",
    citations: ["fam-code-17801-b"],
  },
  ADVICE_TOO_EARLY: {
    en: "A hearing can be asked for from {from}, when no resolution came until then; this advice is for that time.",
    es: "La audiencia puede pedirse desde el {from} si hasta entonces no hubo resolución; este aviso es para ese momento.",
    citations: ["fam-code-17801-b"],
  },
  HEARING_ALREADY_ASKED_FOR: {
    en: "A state hearing was already asked for on {requestedOn}.",
    es: "Ya se pidió una audiencia estatal el {requestedOn}.",
    citations: ["22-ccr-120201"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;
