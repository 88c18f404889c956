import { ApolloClient, ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { render, type RenderResult } from "@testing-library/react";
import axe from "axe-core";
import type { ReactNode } from "react";
import { createMemoryRouter, Outlet, RouterProvider } from "react-router";
import { defer, of } from "rxjs";
import { createCache } from "../apollo/cache.ts";
import { ViewerProvider, type Viewer } from "../session/viewer.tsx";
import { theme } from "../theme/theme.ts";
import { answerOperation, type FakeAnswers } from "./fake-schema.ts";
import { ombudsperson } from "./people.ts";

interface Stage {
  /** What the server's root fields answer; everything else is an error, as it would be at the real border. */
  readonly answers?: FakeAnswers;
  readonly viewer?: Viewer;
  readonly path?: string;
}

/** Nothing was typed before, and what is typed is kept. */
const noDrafts: FakeAnswers = {
  draft: { __typename: "DraftSuccess", newest: null, draft: null, shared: false },
  saveDraft: ({ input }: { input: { clientMutationId: string } }) => ({
    __typename: "SaveDraftSuccess",
    clientMutationId: input.clientMutationId,
    revision: crypto.randomUUID(),
    savedAt: "2026-11-20T20:00:00Z",
  }),
  discardDraft: ({ input }: { input: { clientMutationId: string } }) => ({
    __typename: "DiscardDraftSuccess",
    clientMutationId: input.clientMutationId,
  }),
};

/** Draws a part of the console as it stands in the product: theme, router, signed-in viewer and a schema-valid server. */
export function renderConsole(
  element: ReactNode,
  { answers = {}, viewer = ombudsperson, path = "/" }: Stage = {},
): RenderResult & { readonly location: () => string } {
  const client = new ApolloClient({
    cache: createCache(),
    link: new ApolloLink((operation) =>
      defer(() => of(answerOperation(operation.query, operation.variables, { ...noDrafts, ...answers }))),
    ),
  });
  const frame = (
    <ViewerProvider viewer={viewer}>
      <Outlet />
    </ViewerProvider>
  );
  const router = createMemoryRouter([{ element: frame, children: [{ path: "*", element }] }], {
    initialEntries: [path],
  });
  const result = render(
    <MantineProvider theme={theme} env="test">
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>,
  );
  return { ...result, location: () => router.state.location.pathname + router.state.location.search };
}

/** What axe finds wrong by WCAG 2.2 AA; colours are judged in a real browser, not here. */
export async function axeFindings(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);
}
