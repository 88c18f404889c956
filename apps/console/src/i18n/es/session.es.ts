import type { sessionEn } from "../en/session.en.ts";

/** Signing in, staying in, and where one is signed in. */
export const sessionEs: typeof sessionEn = {
  signIn: {
    title: "Iniciar sesión",
    heading: "Quejas y audiencias estatales",
    lead: "Para el personal de las agencias de manutención de menores de California. Cada fecha dice por qué; ningún derecho se pierde sin que se vea.",
    button: "Iniciar sesión con su cuenta de la agencia",
    monitoring:
      "Este es un sistema del gobierno con información personal. Su uso se registra y se supervisa, y puede ser revisado. Al iniciar sesión usted lo acepta. El uso sin autorización está prohibido y puede ser castigado por la ley.",
    signedOut: "Ha cerrado la sesión.",
    failed: "No se pudo iniciar la sesión. Inténtelo de nuevo.",
    notSetUp: "Su cuenta no está dada de alta en Redress. Su administrador puede darla de alta.",
    id: "Cuando pida ayuda, indique este identificador: {{id}}",
    doneTitle: "Ha iniciado sesión",
    doneText: "La otra pestaña sigue para la misma persona; para otra empieza de nuevo. Puede cerrar esta.",
  },
  session: {
    endedTitle: "Su sesión terminó",
    ended: "Inicie sesión de nuevo; volverá a esta página.",
    endedKeep: "Inicie sesión de nuevo en otra pestaña. Esta página le espera con todo lo que escribió.",
    signInTab: "Iniciar sesión en otra pestaña",
    idleTitle: "¿Sigue ahí?",
    idle: "Por seguridad, su sesión termina en menos de dos minutos si no continúa.",
    stay: "Seguir en la sesión",
    limitTitle: "Su sesión termina pronto",
    limit:
      "Aunque esté trabajando, toda sesión tiene un tiempo máximo, y el de la suya termina en menos de dos minutos. Inicie otra sesión en otra pestaña; esta página sigue con todo lo que escribió.",
    later: "Ahora no",
  },
  sessions: {
    title: "Mis sesiones",
    last: "Su inicio de sesión anterior fue el {{at}}.",
    current: "Esta sesión",
    column: {
      browser: "Navegador",
      ip: "Dirección de red",
      createdAt: "Inicio",
      lastSeenAt: "Último uso",
      end: "Sesión",
    },
    end: "Terminar sesión",
    endOne: "Terminar sesión: {{browser}}",
    ended: "La sesión terminó.",
    unknownBrowser: "Navegador desconocido",
  },
};
