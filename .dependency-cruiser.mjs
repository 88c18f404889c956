// Who may import whom. Each rule is one sentence of docs/architecture.md, and its comment tells the fix.
// `turbo boundaries` watches the arrows between packages a second time.

const tests =
  "\\.(test|examples|fixture)\\.tsx?$|/testing/|^apps/console/browser/|^packages/domain/test/|vitest\\.[a-z.]*config\\.ts$|global-setup\\.ts$";
const module_ = "^apps/api/src/modules/([^/]+)/";

// A foreign key is a relation between two tables, whichever module each belongs to: entities may name each other.
const entity = "\\.entity\\.ts$";

/** Which module of the API may use which other, through its index.ts. */
const moduleArrows = {
  complaint: ["approval", "deadline", "notice", "agency", "staff", "partner", "person"],
  contact: ["complaint", "deadline", "notice", "agency", "staff", "person", "enforcement"],
  "state-hearing": ["complaint", "deadline", "notice", "agency", "staff"],
  // The viewer is a member of staff or a partner system, and counts days by the settings in force.
  staff: ["agency", "partner", "deadline"],
  session: ["staff", "agency", "partner"],
  partner: ["agency"],
  deadline: [],
  // The law asked without any record: its words for filing, actions and roles are those of a complaint and its staff.
  law: ["deadline", "complaint", "staff", "calendar"],
  // What it would do to the dates of complaints is looked at before a calendar is changed.
  calendar: ["agency", "complaint", "contact", "deadline"],
  // A draft is about a record that its author sees.
  draft: ["complaint", "contact", "staff"],
  notice: [],
  // The records that name a person are read by their kinds, which are handed in.
  person: ["agency", "staff"],
  access: ["approval", "staff"],
  note: ["staff"],
  task: ["staff"],
  attachment: [],
  housekeeping: [],
  enforcement: ["agency"],
  agency: [],
  // What anybody may know: no record and no person is in reach.
  "public-information": ["agency"],
  // What is to be approved is handed in by whoever wants it approved.
  approval: [],
};

/** Files of production code below a path. */
const code = (path, besides = "") => ({ path, pathNot: besides ? `${tests}|${besides}` : tests });

/** One rule: what files may not import, and in its comment the fix. */
const rule = (name, from, to, comment) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = {
  forbidden: [
    rule(
      "no-cycles",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
      "Two files that need each other are one file, or need a third that both import.",
    ),
    rule(
      "domain-stands-alone",
      code("^packages/domain/(src|entry-points)/"),
      { pathNot: "^packages/domain/(src|entry-points)/" },
      "packages/domain imports nothing outside itself. Hand in what it needs as an argument.",
    ),
    rule(
      "graphql-schema-stands-alone",
      { path: "^packages/graphql-schema/" },
      { pathNot: "^packages/graphql-schema/" },
      "packages/graphql-schema is a contract in text; it imports nothing.",
    ),
    rule(
      "testkit-knows-the-domain-only",
      { path: "^packages/testkit/src/" },
      { pathNot: "^packages/(testkit/src|domain/entry-points)/" },
      "The testkit builds facts of the domain. What needs the API belongs to the API's own tests.",
    ),
    rule(
      "no-testkit-in-production",
      code("^(apps|packages)/", "^packages/testkit/|^apps/api/src/(seed|commands)/"),
      { path: "^packages/testkit/" },
      "Invented people never reach production code; only tests and the demo seed use the testkit.",
    ),
    rule(
      "no-import-of-tests",
      { pathNot: tests },
      { path: "\\.(test|examples)\\.tsx?$" },
      "Nobody imports a test or an example file. Move what is shared into the testkit.",
    ),
    rule(
      "apps-do-not-meet",
      code("^apps/([^/]+)/"),
      { path: "^apps/([^/]+)/", pathNot: "^apps/$1/" },
      "API, console and identity provider meet over HTTP and in packages/, never by import.",
    ),
    rule(
      "scripts-stand-below",
      code("^(apps|packages)/[^/]+/src/", "^apps/bench/"),
      { path: "^scripts/" },
      "The root scripts start the apps as programs; only tests may use the scripts' database.",
    ),
    rule(
      "platform-knows-no-module",
      code("^apps/api/src/platform/"),
      { path: "^apps/api/src/(modules|record|authorization|actions|list)/" },
      "apps/api/src/platform is technical and knows no complaint. Hand the module's part in from server.ts.",
    ),
    rule(
      "authorization-knows-no-module",
      code("^apps/api/src/authorization/"),
      { path: "^apps/api/src/(modules|record)/" },
      "Who may do what is told by the names in the schema; a module asks, and is not asked.",
    ),
    rule(
      "record-knows-no-module",
      code("^apps/api/src/record/", entity),
      { path: "^apps/api/src/(modules|authorization)/" },
      "apps/api/src/record serves every kind of record alike. What one kind needs stands in its declaration (record/record-kind.ts).",
    ),
    rule(
      "lists-know-no-module",
      code("^apps/api/src/list/"),
      { path: "^apps/api/src/(modules|seed|commands)/" },
      "apps/api/src/list serves every list and knows none. Hand in the entity and the type.",
    ),
    rule(
      "actions-know-no-concept",
      { path: "^apps/api/src/actions/" },
      { path: "^apps/api/src/modules/" },
      "apps/api/src/actions makes mutations of any kind of record from its rows. What belongs to one concept is handed in by its module.",
    ),
    rule(
      "modules-meet-at-their-index",
      code(module_, entity),
      { path: module_, pathNot: ["^apps/api/src/modules/$1/", "^apps/api/src/modules/[^/]+/index\\.ts$"] },
      "Import another module's index.ts, not a file inside it; export there what others may use.",
    ),
    ...Object.entries(moduleArrows).map(([name, may]) =>
      rule(
        `${name}-module-arrows`,
        code(`^apps/api/src/modules/${name}/`, entity),
        { path: "^apps/api/src/modules/", pathNot: `^apps/api/src/modules/(${[name, ...may].join("|")})/` },
        `The ${name} module may use ${may.length === 0 ? "no other module" : may.join(", ")}. The table is in .dependency-cruiser.mjs.`,
      ),
    ),
    rule(
      "types-know-no-orm",
      { path: "\\.type\\.ts$" },
      { path: "node_modules/@mikro-orm/|\\.entity\\.ts$", dependencyTypesNot: ["type-only"] },
      "A GraphQL type never shows a table by accident: it may name the type of a row, and takes each field from it by hand.",
    ),
    rule(
      "entities-know-no-graphql",
      { path: "\\.entity\\.ts$" },
      { path: "node_modules/(type-graphql|graphql)/|\\.type\\.ts$" },
      "An entity is a table; the graph is described in *.type.ts.",
    ),
    rule(
      "features-do-not-meet",
      code("^apps/console/src/features/([^/]+)/"),
      { path: "^apps/console/src/features/([^/]+)/", pathNot: "^apps/console/src/features/$1/" },
      "A feature of the console never imports another. What both need belongs to components/, palette/ or lib/.",
    ),
    rule(
      "features-know-no-route",
      code("^apps/console/src/(features|palette|components|lib)/"),
      { path: "^apps/console/src/routes/" },
      "routes import features, not the other way round; take the link as a property.",
    ),
    rule(
      "a-list-knows-no-feature",
      code("^apps/console/src/list/"),
      {
        path: "^apps/console/src/",
        pathNot: "^apps/console/src/(list|components|lib|i18n|gql|apollo|session/viewer)",
      },
      "list/ is the same for every list. What is one list's own stands in its declaration, in its feature.",
    ),
    rule(
      "components-know-no-query",
      code("^apps/console/src/(components|palette)/"),
      { path: "^apps/console/src/(gql|features)/" },
      "components/ and palette/ are drawn from properties; the query and the record belong to the feature.",
    ),
    rule(
      "declared-dependencies-only",
      { path: "^(apps|packages)/" },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
      "Add the package to this workspace's own package.json; npm's hoisting is chance.",
    ),
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
