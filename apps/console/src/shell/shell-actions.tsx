import { createContext, useContext, useMemo, type ReactNode } from "react";

interface ShellActions {
  readonly openPalette: () => void;
  readonly openHelp: () => void;
}

const ShellActionsContext = createContext<ShellActions>({
  openPalette: () => undefined,
  openHelp: () => undefined,
});

/** Lets any screen open the palette or the help. */
export function ShellActionsProvider({
  openPalette,
  openHelp,
  children,
}: ShellActions & { readonly children: ReactNode }) {
  // The openers only set state of the shell and never change.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const actions = useMemo(() => ({ openPalette, openHelp }), []);
  return <ShellActionsContext value={actions}>{children}</ShellActionsContext>;
}

/** What the frame can do for the screen inside it. */
export function useShellActions(): ShellActions {
  return useContext(ShellActionsContext);
}
