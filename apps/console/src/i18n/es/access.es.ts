export const accessEs = {
  access: {
    title: "Quién no debe intervenir y quién lo ha visto",
    keptApart: "Personas apartadas",
    nobody: "No hay nadie apartado.",
    since: "{{kind}}, desde el {{date}}",
    declaredBy: "Declarado por {{name}}",
    follows: "{{kind}}; se deduce del registro",
    nobodyLeft: "En la oficina no queda nadie que pueda encargarse",
    transfer: "Toda la oficina tiene un conflicto. Transfiera la queja a otra agencia.",
    transferContact: "Toda la oficina tiene un conflicto. Pregunte al Departamento qué agencia responde.",
    seenBy: "Lo han visto",
    partner: "Sistema asociado",
    times_one: "una vez, {{last}}",
    times_other: "{{count}} veces, la última {{last}}",
    recusals: "Apartados de esta persona",
    endedBy: "Terminado por {{name}}, {{date}}",
  },
};
