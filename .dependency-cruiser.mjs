// Who may import whom. Each rule is one sentence of docs/architecture.md, and its comment tells the fix.
// `turbo boundaries` watches the arrows between packages a second time.

const tests =
  "\\.(test|examples|fixture)\\.tsx?$|/testing/|^apps/console/browser/|^packages/domain/test/|vitest\\.[a-z.]*config\\.ts$|global-setup\\.ts$";
const module_ = "^apps/api/src/modules/([^/]+)/";

// A foreign key is a relation between two tables, whichever module each belongs to: entities may name each other.
const entity = "\\.entity\\.ts$";

/** Which module of the API may use which other, through its index.ts. */
const moduleArrows = {
  complaint: ["deadline", "notice", "agency", "staff", "partner", "person"],
  "state-hearing": ["complaint", "deadline", "notice", "agency", "staff"],
  // The viewer is a member of staff or a partner system, and counts days by the settings in force.
  staff: ["agency", "partner", "deadline"],
  session: ["staff", "agency", "partner"],
  partner: ["agency"],
  deadline: [],
  // The law asked without any record: its words for filing, actions and roles are those of a complaint and its staff.
  law: ["deadline", "complaint", "staff", "calendar"],
  // What it would do to the dates of complaints is looked at before a calendar is changed.
  calendar: ["agency", "complaint", "deadline"],
  notice: [],
  // The records that name a person are read by their kinds, which are handed in.
  person: ["agency"],
  note: ["staff"],
  agency: [],
};

/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or need a third that both import.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-stands-alone",
      comment: "packages/domain imports nothing outside itself. Hand in what it needs as an argument.",
      severity: "error",
      from: { path: "^packages/domain/(src|entry-points)/", pathNot: tests },
      to: { pathNot: "^packages/domain/(src|entry-points)/" },
    },
    {
      name: "graphql-schema-stands-alone",
      comment: "packages/graphql-schema is a contract in text; it imports nothing.",
      severity: "error",
      from: { path: "^packages/graphql-schema/" },
      to: { pathNot: "^packages/graphql-schema/" },
    },
    {
      name: "testkit-knows-the-domain-only",
      comment: "The testkit builds facts of the domain. What needs the API belongs to the API's own tests.",
      severity: "error",
      from: { path: "^packages/testkit/src/" },
      to: { pathNot: "^packages/(testkit/src|domain/entry-points)/" },
    },
    {
      name: "no-testkit-in-production",
      comment: "Invented people never reach production code; only tests and the demo seed use the testkit.",
      severity: "error",
      from: {
        path: "^(apps|packages)/",
        pathNot: `${tests}|^packages/testkit/|^apps/api/src/(seed|commands)/`,
      },
      to: { path: "^packages/testkit/" },
    },
    {
      name: "no-import-of-tests",
      comment: "Nobody imports a test or an example file. Move what is shared into the testkit.",
      severity: "error",
      from: { pathNot: tests },
      to: { path: "\\.(test|examples)\\.tsx?$" },
    },
    {
      name: "apps-do-not-meet",
      comment: "API, console and identity provider meet over HTTP and in packages/, never by import.",
      severity: "error",
      from: { path: "^apps/([^/]+)/", pathNot: tests },
      to: { path: "^apps/([^/]+)/", pathNot: "^apps/$1/" },
    },
    {
      name: "scripts-stand-below",
      comment: "The root scripts start the apps as programs; only tests may use the scripts' database.",
      severity: "error",
      from: { path: "^(apps|packages)/[^/]+/src/", pathNot: `${tests}|^apps/bench/` },
      to: { path: "^scripts/" },
    },
    {
      name: "platform-knows-no-module",
      comment:
        "apps/api/src/platform is technical and knows no complaint. Hand the module's part in from server.ts.",
      severity: "error",
      from: { path: "^apps/api/src/platform/", pathNot: tests },
      to: { path: "^apps/api/src/(modules|record|authorization|actions|list)/" },
    },
    {
      name: "authorization-knows-no-module",
      comment: "Who may do what is told by the names in the schema; a module asks, and is not asked.",
      severity: "error",
      from: { path: "^apps/api/src/authorization/", pathNot: tests },
      to: { path: "^apps/api/src/(modules|record)/" },
    },
    {
      name: "record-knows-no-module",
      comment:
        "apps/api/src/record serves every kind of record alike. What one kind needs stands in its declaration (record/record-kind.ts).",
      severity: "error",
      from: { path: "^apps/api/src/record/", pathNot: `${tests}|${entity}` },
      to: { path: "^apps/api/src/(modules|authorization)/" },
    },
    {
      name: "lists-know-no-module",
      comment: "apps/api/src/list serves every list and knows none. Hand in the entity and the type.",
      severity: "error",
      from: { path: "^apps/api/src/list/", pathNot: tests },
      to: { path: "^apps/api/src/(modules|seed|commands)/" },
    },
    {
      name: "actions-know-no-concept",
      comment:
        "apps/api/src/actions makes mutations of any kind of record from its rows. What belongs to one concept is handed in by its module.",
      severity: "error",
      from: { path: "^apps/api/src/actions/" },
      to: { path: "^apps/api/src/modules/" },
    },
    {
      name: "modules-meet-at-their-index",
      comment: "Import another module's index.ts, not a file inside it; export there what others may use.",
      severity: "error",
      from: { path: module_, pathNot: `${tests}|${entity}` },
      to: {
        path: module_,
        pathNot: ["^apps/api/src/modules/$1/", "^apps/api/src/modules/[^/]+/index\\.ts$"],
      },
    },
    ...Object.entries(moduleArrows).map(([name, may]) => ({
      name: `${name}-module-arrows`,
      comment: `The ${name} module may use ${may.length === 0 ? "no other module" : may.join(", ")}. The table is in .dependency-cruiser.mjs.`,
      severity: "error",
      from: { path: `^apps/api/src/modules/${name}/`, pathNot: `${tests}|${entity}` },
      to: { path: "^apps/api/src/modules/", pathNot: `^apps/api/src/modules/(${[name, ...may].join("|")})/` },
    })),
    {
      name: "types-know-no-orm",
      comment:
        "A GraphQL type never shows a table by accident: it may name the type of a row, and takes each field from it by hand.",
      severity: "error",
      from: { path: "\\.type\\.ts$" },
      to: { path: "node_modules/@mikro-orm/|\\.entity\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "entities-know-no-graphql",
      comment: "An entity is a table; the graph is described in *.type.ts.",
      severity: "error",
      from: { path: "\\.entity\\.ts$" },
      to: { path: "node_modules/(type-graphql|graphql)/|\\.type\\.ts$" },
    },
    {
      name: "features-do-not-meet",
      comment:
        "A feature of the console never imports another. What both need belongs to components/, palette/ or lib/.",
      severity: "error",
      from: { path: "^apps/console/src/features/([^/]+)/", pathNot: tests },
      to: { path: "^apps/console/src/features/([^/]+)/", pathNot: "^apps/console/src/features/$1/" },
    },
    {
      name: "features-know-no-route",
      comment: "routes import features, not the other way round; take the link as a property.",
      severity: "error",
      from: { path: "^apps/console/src/(features|palette|components|lib)/", pathNot: tests },
      to: { path: "^apps/console/src/routes/" },
    },
    {
      name: "a-list-knows-no-feature",
      comment:
        "list/ is the same for every list. What is one list's own stands in its declaration, in its feature.",
      severity: "error",
      from: { path: "^apps/console/src/list/", pathNot: tests },
      to: {
        path: "^apps/console/src/",
        pathNot: "^apps/console/src/(list|components|lib|i18n|gql|apollo|session/viewer)",
      },
    },
    {
      name: "components-know-no-query",
      comment:
        "components/ and palette/ are drawn from properties; the query and the record belong to the feature.",
      severity: "error",
      from: { path: "^apps/console/src/(components|palette)/", pathNot: tests },
      to: { path: "^apps/console/src/(gql|features)/" },
    },
    {
      name: "declared-dependencies-only",
      comment: "Add the package to this workspace's own package.json; npm's hoisting is chance.",
      severity: "error",
      from: { path: "^(apps|packages)/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/|\\.redress/|\\.turbo/" },
    // Its usual parser is the API of TypeScript before 7; swc reads the same syntax (docs/decisions/0006).
    parser: "swc",
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};

export default configuration;
