import type { frameEn } from "../en/frame.en.ts";

/** What stands around every screen: bar, palette, help, connection, failures. */
export const frameEs: typeof frameEn = {
  common: {
    cancel: "Cancelar",
    clear: "Borrar",
    close: "Cerrar",
    copied: "Copiado",
    dismiss: "Entendido",
    hidden: "No visible para usted",
    loading: "Cargando",
    printed: "Redress · {{agency}} · impreso {{date}}",
    sending: "Enviando",
    show: "Mostrar",
    tryAgain: "Intentar de nuevo",
    unmask: "Mostrar: abre el registro",
  },
  shell: {
    skip: "Ir a la página",
    home: "Redress, inicio",
    navigation: "Principal",
    department: "Departamento de Servicios de Manutención de Menores",
  },
  nav: { search: "Buscar o ir a" },
  account: {
    colors: "Colores",
    scheme: { light: "Claro", dark: "Oscuro", auto: "Como en este dispositivo" },
    keys: "Atajos de teclado",
    signOut: "Cerrar sesión",
  },
  permitted: {
    noComplaints: "Su función no ve quejas",
    noPage: "Su función no incluye esta página",
    text: "Pregunte a su supervisor si cree que debería.",
  },
  connection: {
    offline: "No hay conexión. Lo que escribió se conserva; podrá enviarlo cuando vuelva la red.",
    reconnecting: "Conectando de nuevo. Los cambios de sus colegas pueden tardar en verse.",
  },
  failure: {
    UNAUTHENTICATED: { title: "No hay sesión", text: "Inicie sesión de nuevo." },
    FORBIDDEN: {
      title: "No corresponde a su función",
      text: "Su función no permite ver o hacer esto. Pregunte a su supervisor si cree que debería.",
    },
    RECUSED: {
      title: "Usted no puede intervenir aquí",
      text: "Se trata de usted, de alguien cercano o de un caso suyo. Su supervisor lo encarga a otra persona.",
    },
    OUTSIDE_OWN_LIST: { title: "No está en su lista", text: "Abra el registro mismo e indique por qué." },
    NOT_FOUND: { title: "No se encontró", text: "Aquí no hay nada que usted pueda ver." },
    RATE_LIMITED: { title: "Demasiadas solicitudes", text: "Espere un minuto e inténtelo de nuevo." },
    DATABASE_UNAVAILABLE: {
      title: "No se puede llegar a la base de datos",
      text: "Nada se perdió ni quedó a medias. Inténtelo de nuevo en un momento.",
    },
    NETWORK: {
      title: "El servidor no responde",
      text: "Puede que la red no funcione. Lo que escribió se conserva. Intentarlo de nuevo es seguro: nada se hace dos veces.",
    },
    INTERNAL: {
      title: "Algo salió mal",
      text: "No es culpa suya. Inténtelo de nuevo; si vuelve a pasar, informe el código de abajo.",
    },
    trace: "Código de seguimiento:",
    copyTrace: "Copiar código",
    broken: "Esta página falló. Cargarla de nuevo suele ayudar; si no, informe el código de abajo.",
    reload: "Cargar de nuevo",
  },
  notFound: {
    title: "No se encontró",
    head: "No hay nada en esta dirección",
    text: "Puede estar mal escrita, o el registro no es suyo para ver.",
  },
  help: {
    title: "Atajos de teclado",
    palette: "Buscar o ir a cualquier parte",
    search: "Buscar una queja",
    queue: "Carga de casos",
    new: "Nueva queja",
    down: "Fila siguiente",
    up: "Fila anterior",
    open: "Abrir la fila",
    select: "Seleccionar la fila",
    help: "Esta lista",
    singleKeys: "Atajos de una sola tecla",
    singleKeysText: "Desactívelos si habla con su computadora o pulsa teclas sin querer.",
  },
  palette: {
    label: "Buscar o ir a cualquier parte",
    placeholder: "Un lugar, un nombre o un número de queja",
    nothing: "No se encontró nada",
    found_one: "{{count}} resultado",
    found_other: "{{count}} resultados",
  },
};
