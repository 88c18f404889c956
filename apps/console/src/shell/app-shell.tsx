import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useHotkeys } from "@mantine/hooks";
import { useShortcuts } from "../lib/shortcuts.ts";
import { catchTyping } from "../lib/typed-ahead.ts";
import { useMay } from "../session/viewer.tsx";
import classes from "./app-shell.module.css";
import { ConnectionNote } from "./connection-note.tsx";
import { Header } from "./header.tsx";
import { ShellActionsProvider } from "./shell-actions.tsx";

const Palette = lazy(async () => ({ default: (await import("./palette.tsx")).Palette }));
const Help = lazy(async () => ({ default: (await import("./help-overlay.tsx")).HelpOverlay }));

/** The frame of every screen: bar, page, and the palette and help that any of them may call. */
export function AppShell({
  children,
  concealed,
}: {
  readonly children: ReactNode;
  readonly concealed: boolean;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const reads = useMay("Complaint.read");
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const openPalette = (): void => {
    catchTyping("palette");
    setPalette(true);
  };
  const search = (): void => {
    catchTyping("search");
    void navigate("/search");
  };
  const openHelp = (): void => setHelp(true);

  useHotkeys([["mod+K", openPalette]], []);
  useShortcuts({
    ...(reads ? { "/": search } : {}),
    "?": openHelp,
    "g q": () => void navigate("/caseload"),
    "g n": () => void navigate("/complaints/new"),
  });
  return (
    <ShellActionsProvider openPalette={openPalette} openHelp={openHelp}>
      <div
        className={classes.shell}
        data-concealed={concealed || undefined}
        inert={concealed}
        aria-hidden={concealed || undefined}
      >
        <a className="skip-link" href="#main">
          {t("shell.skip")}
        </a>
        <Header />
        <ConnectionNote />
        <main id="main" tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
      <Suspense fallback={null}>
        {palette ? <Palette onClose={() => setPalette(false)} /> : null}
        {help ? <Help onClose={() => setHelp(false)} /> : null}
      </Suspense>
    </ShellActionsProvider>
  );
}
