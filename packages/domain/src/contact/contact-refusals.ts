import { ofForm, type CodedReason } from "../refusal/coded-refusal.ts";

/** Why an action on a contact is refused, 22 CCR 111544. */
export const contactRefusals = {
  CONTACT_NOT_RECORDED: {
    en: "No contact has been taken down yet. Record it first.",
    es: "Aún no se ha registrado ningún contacto. Primero regístrelo.",
    citations: ofForm,
  },
  CONTACT_ALREADY_RECORDED: {
    en: "This contact has already been taken down. Record another one for a new matter.",
    es: "Este contacto ya fue registrado. Registre otro para un asunto nuevo.",
    citations: ofForm,
  },
  CONTACT_ALREADY_ACKNOWLEDGED: {
    en: "The contact was already acknowledged. Answer it next.",
    es: "Ya se acusó recibo de este contacto. Ahora respóndalo.",
    citations: ["22-ccr-111544-b"],
  },
  CONTACT_ALREADY_ANSWERED: {
    en: "The contact was already answered. If the person is not satisfied, explain the right to complain.",
    es: "Este contacto ya fue respondido. Si la persona no está conforme, explíquele su derecho a quejarse.",
    citations: ["22-ccr-111544-c"],
  },
  CONTACT_IS_CLOSED: {
    en: "This contact is closed. If the person wants to go on, record a new contact or receive a complaint.",
    es: "Este contacto está cerrado. Si la persona desea continuar, registre otro contacto o reciba una queja.",
    citations: ["22-ccr-120100-a-2"],
  },
  CONTACT_NOT_ANSWERED: {
    en: "The contact has not been answered yet. Answer it first; a complaint can be received at any time.",
    es: "Este contacto aún no se ha respondido. Respóndalo primero; una queja puede recibirse en cualquier momento.",
    citations: ["22-ccr-111544-a"],
  },
  CONTACT_MUST_BE_ANSWERED: {
    en: "A question, an inquiry or a request for help is answered, not merely acknowledged; only a dispute may wait for its answer.",
    es: "Una pregunta, una consulta o una solicitud de ayuda se responde, no basta acusar recibo; solo una disputa puede esperar su respuesta.",
    citations: ["22-ccr-111544-a", "22-ccr-111544-b"],
  },
  CONTACT_NOT_FROM_PARTICIPANT: {
    en: "This contact does not come from a participant in a case. Only a participant’s contacts can lead to a complaint in this way.",
    es: "Este contacto no proviene de una parte del caso. Solo los contactos de una parte pueden llevar así a una queja.",
    citations: ["22-ccr-111544-c", "22-ccr-111544-d"],
  },
  CALLER_NOT_OF_PARTY: {
    en: "A participant speaks for themselves or through a representative; an employer or anybody else is another customer. Correct one of the two.",
    es: "Una parte habla por sí misma o por su representante; un empleador u otra persona es otro cliente. Corrija uno de los dos.",
    citations: ["22-ccr-111544-a", "22-ccr-111544-e"],
  },
  CONTACT_NOT_REPEATED: {
    en: "No earlier contact on the same subject is recorded, so this one does not become a complaint by itself. If the person wants to complain, receive a complaint.",
    es: "No consta un contacto anterior sobre el mismo tema, así que este no se convierte por sí solo en queja. Si la persona desea quejarse, reciba una queja.",
    citations: ["22-ccr-111544-d"],
  },
  CONTACT_REPEATS_ALREADY: {
    en: "It is on record that this contact repeats the one of {earlierOn}.",
    es: "Consta que este contacto repite el del {earlierOn}.",
    citations: ["22-ccr-111544-d"],
  },
  REPETITION_REJECTED: {
    en: "It was already found that this contact is about another subject. If the person wants to complain, receive a complaint.",
    es: "Ya se determinó que este contacto trata de otro tema. Si la persona desea quejarse, reciba una queja.",
    citations: ["22-ccr-111544-d"],
  },
  REPETITION_OUTSIDE_WINDOW: {
    en: "Another contact makes a complaint from the earlier one ({earlierOn}) through {lastDay}; this one does not lie between them.",
    es: "Otro contacto da lugar a una queja desde el anterior ({earlierOn}) hasta el {lastDay}; este no está entre ambos.",
    citations: ["22-ccr-111544-d"],
  },
  COMPLAINT_WISHED: {
    en: "The person wants to file a complaint. Receive it; if they have changed their mind, record that first.",
    es: "La persona desea presentar una queja. Recíbala; si cambió de opinión, primero regístrelo.",
    citations: ["22-ccr-111544-c", "22-ccr-120100-a-2"],
  },
  COMPLAINT_ALREADY_FILED: {
    en: "A complaint was already filed after this contact, on {filedOn}.",
    es: "Ya se presentó una queja después de este contacto, el {filedOn}.",
    citations: ["22-ccr-111544-c"],
  },
  BEFORE_LAW_IN_FORCE: {
    en: "No complaint rule was in force on {date}. Check the year.",
    es: "El {date} no estaba vigente ninguna regla de quejas. Revise el año.",
    citations: ["fam-code-17800"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;
