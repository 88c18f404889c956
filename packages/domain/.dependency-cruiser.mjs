// The order of the domain, from the bottom up: the shared words at the bottom, what if at the top. Types count like any import, and
// nothing is excepted. Tests are left out: they may look at everything.

/** Each folder may use those before it and none after. */
const order = [
  "vocabulary",
  "law",
  "calendar",
  "refusal",
  "input",
  "world",
  "machine",
  "access",
  "approval",
  "person",
  "enforcement",
  "deadlines",
  "provenance",
  "ombudsperson",
  "contact",
  "complaint",
  "state-hearing",
  "eligibility",
  "notices",
  "tasks",
  "plain-words",
  "public-information",
  "what-if",
];

const source = "^packages/domain/src/";

/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files never need each other, not even for a type. Turn the arrow round.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-cycles-of-folders",
      comment: "Two folders never need each other. Move what both need below them.",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
    {
      name: "every-folder-has-its-place",
      comment: "Give a new folder its place in the order above.",
      severity: "error",
      from: {},
      to: { path: source, pathNot: `${source}(${order.join("|")})/` },
    },
    ...order.map((folder, at) => ({
      name: `below-${folder}`,
      comment: `Arrows go down only: ${folder} may use ${order.slice(0, at).join(", ") || "no other folder"}.`,
      severity: "error",
      from: { path: `${source}${folder}/` },
      to: { path: source, pathNot: `${source}(${order.slice(0, at + 1).join("|")})/` },
    })),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.(test|examples)\\.ts$" },
    parser: "swc",
    tsPreCompilationDeps: true,
  },
};

export default configuration;
