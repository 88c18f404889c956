import { createRoot } from "react-dom/client";
import "./theme/fonts.css";
import "@mantine/core/styles.layer.css";
import "virtual:theme.css";
import "./theme/global.css";
import "./theme/print.css";
import { App } from "./app.tsx";
import { createApolloClient } from "./apollo/client.ts";
import { startI18n } from "./i18n/i18n.ts";
import { startLanguage } from "./lib/preferences.ts";

// What was being asked when its screen closed is given up: nobody waits for it, and nothing broke.
window.addEventListener("unhandledrejection", (event) => {
  if (event.reason instanceof DOMException && event.reason.name === "AbortError") event.preventDefault();
});

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root element.");
const language = startLanguage();
document.documentElement.lang = language;
await startI18n(language);
createRoot(root).render(<App client={createApolloClient()} />);
