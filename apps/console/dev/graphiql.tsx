// The API's workbench for development: served by `vite dev` only, from local files, never part of the build.
// It asks with the session of whoever is signed in to the console at the same origin. The API takes free documents
// from the console's origin only in development.
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import sdl from "@redress/graphql-schema/schema.graphql?raw";
import { buildSchema } from "graphql";
import { createRoot } from "react-dom/client";

const fetcher = createGraphiQLFetcher({
  url: "/graphql",
  headers: { "apollographql-client-name": "graphiql" },
});
const welcome = `# Redress, in development. Sign in to the console first.
query WhatIsDue {
  viewer { role today agency { name } }
  caseload(first: 10, filter: { assignedTo: ME }) {
    nodes: edges { node { number status nextDeadline { title dueOn explanation } } }
  }
}
`;

const root = document.getElementById("graphiql");
if (!root) throw new Error("The page has no #graphiql element.");
root.style.height = "100dvh";
// The committed schema: GraphiQL's own question for it is deeper than the API lets anybody ask.
const schema = buildSchema(sdl);
createRoot(root).render(<GraphiQL fetcher={fetcher} schema={schema} defaultQuery={welcome} />);
