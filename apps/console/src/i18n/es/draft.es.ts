import type { draftEn } from "../en/draft.en.ts";

export const draftEs: typeof draftEn = {
  leave: {
    title: "¿Salir sin registrar?",
    text: "Lo que escribió no se ha registrado y no se conserva si sale.",
    stay: "Quedarme aquí",
    go: "Salir y descartar",
    kept: "Lo que escribió no se ha registrado. Queda como borrador suyo durante 30 días y estará aquí cuando vuelva.",
    goKept: "Salir y conservar el borrador",
  },
  draft: {
    block: "Insertar un texto modelo",
    blockInto: "Insertar un texto modelo: {{field}}",
    shared: "Compartido con quienes pueden emitirla: lo que escriba se guarda para todos",
    typedLast: "{{name}} escribió por última vez: {{time}}",
    restored: "Se recuperó el borrador de {{time}}",
    changed: "El expediente cambió desde que se escribió esto. Compárelo antes de seguir.",
    discard: "Descartar",
    replaced: "Se reemplazó lo que había aquí",
    undo: "Deshacer",
    saved: "Borrador guardado",
    failed:
      "No se pudo guardar el borrador. Lo último que escribió está solo en esta página; se volverá a intentar.",
    newer: "En otra ventana se guardó un borrador más nuevo: {{time}}",
    newerBy: "{{name}} guardó un texto más nuevo: {{time}}",
    use: "Usar el más nuevo",
    keep: "Conservar lo que hay aquí",
    gone: "Este formulario se presentó, o su borrador se descartó, en otra ventana",
  },
};
