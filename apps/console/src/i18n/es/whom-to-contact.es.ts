/** Whom to contact, in Spanish. */
export const whomToContactEs = {
  whomToContact: {
    lead: "Diga dónde vive la persona y qué desea. No se pregunta ni se guarda nada de un caso.",
    place: "Condado o código postal",
    placeHint: "Luego Tab, y el número de lo que desea.",
    noPlace: "California no tiene un condado con este nombre, ni se conoce el condado de este código postal.",
    want: "¿Qué desea?",
    usually: "El código postal suele estar en el condado de {{county}}. Puede cruzar el límite del condado.",
    asksForPlace: "Pregunte el condado o el código postal: de eso depende a quién contactar.",
    answer: "A quién contactar",
    phone: "Teléfono",
    statewide: "atiende a todo el estado: diga el condado",
    email: "Correo electrónico",
    unknown: "Aquí no se conoce ningún teléfono ni dirección.",
    openToday: "Abierto hoy. El horario no se conoce aquí.",
    closedUntil: "Cerrado hoy. Abre el {{day}}.",
    why: "Por qué",
    rights: "Su derecho",
    afterwards: "Si eso no ayuda",
    language: "Idioma y otra ayuda",
    rests: "Se basa en",
  },
};
