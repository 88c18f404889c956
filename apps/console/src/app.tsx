import { ApolloProvider } from "@apollo/client/react";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import type { ApolloClient } from "@apollo/client";
import { useEffect } from "react";
import { RouterProvider } from "react-router";
import { useLanguage } from "./lib/preferences.ts";
import { router } from "./router.tsx";
import { theme } from "./theme/theme.ts";

const colorScheme = localStorageColorSchemeManager({ key: "redress.color-scheme" });

/** The console: theme, connection, screens. Style variables come from a file, never from a <style> element (CSP). */
export function App({ client }: { readonly client: ApolloClient }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <ApolloProvider client={client}>
        <Retranslate client={client} />
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>
  );
}

/** When the language changes, what the server said in the old one is asked for again. */
function Retranslate({ client }: { readonly client: ApolloClient }) {
  const language = useLanguage();
  useEffect(() => {
    void client.refetchObservableQueries();
  }, [client, language]);
  return null;
}
