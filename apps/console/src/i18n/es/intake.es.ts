import type { intakeEn } from "../en/intake.en.ts";

/** A new complaint. */
export const intakeEs: typeof intakeEn = {
  filing: {
    postmarkedOn: "Fecha del matasellos",
    dateStampedOn: "Fecha del sello de recibido",
    spokenOn: "Día en que habló",
    arrivedOn: "Día de llegada",
    knewOn: "Supo, o debió saber, el",
    postmarkHint: "Déjelo vacío si no se puede leer: entonces cuenta el sello de recibido.",
    knewHint: "Del acto del que se queja. Déjelo vacío si no se sabe.",
    outsideTitle: "Fuera del plazo de 90 días; se recibe de todos modos",
    outsideText:
      "Se presentó más de 90 días después de que la persona supo o debió saber. Se marca, se registra y se contesta; a nadie se le puede desanimar de presentar una queja.",
  },
  intake: {
    title: "Nueva queja",
    lead: "Registre lo que sabe ahora. Nada de lo que escribe aquí se guarda en este navegador.",
    filing: "Cómo y cuándo llegó",
    issues: "De qué se queja",
    clocks: "Qué significan estas fechas",
    noClocks:
      "La fecha de recepción y cada plazo aparecen aquí en cuanto se escribe una fecha, cada uno con sus razones.",
    spoken: "Recibida {{received}}. Resolución escrita: vence {{due}}.",
    givenName: "Nombres",
    familyName: "Apellidos",
    oneName: "Basta un nombre.",
    nameNeeded: "Indique un nombre o un apellido.",
    caseNumber: "Número de caso",
    accommodationHint: "Intérprete, letra grande, servicio de retransmisión, lo que ayude",
    addRepresentative: "Agregar un representante autorizado",
    noRepresentative: "Ocultar el representante autorizado",
    representativeName: "Nombre del representante",
    representativePhone: "Teléfono del representante",
    representativeAddress: "Dirección del representante",
    issue: "Asunto",
    subject: "Tema",
    description: "En palabras de quien se queja",
    caseworker: "Trabajador de casos involucrado",
    descriptionHint:
      "Quien puede leer esta queja lee estas palabras. Omita lo que identifique a personas y no haga falta.",
    caseworkerHint: "De cuya acción u omisión se queja; nunca es quien investiga.",
    review: "Revisar y registrar",
    reviewTitle: "¿Registrar esta queja?",
    submit: "Registrar la queja",
    evidenceNeeded: "Escriba la fecha en que llegó la queja.",
    emailWrong: "Esto no es una dirección de correo electrónico.",
  },
};
