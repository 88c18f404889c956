import { Button } from "@mantine/core";
import { holdActs } from "@redress/domain/enforcement";
import { say } from "@redress/domain/vocabulary";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useLanguage } from "../../lib/preferences.ts";
import { useIsState, useMay } from "../../session/viewer.tsx";
import type { HoldToEnd } from "./hold-form.tsx";

const HoldDrawer = lazy(async () => ({ default: (await import("./hold-form.tsx")).HoldDrawer }));

/** Opens the form that enters a hold, for those who may. */
export function EnterHold() {
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  if (!useMay("EnforcementHold.enterEnforcementHold")) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setOpened(true)}>
        {say(holdActs.enterEnforcementHold.title, language)}
      </Button>
      <Suspense fallback={null}>{opened ? <HoldDrawer onClose={() => setOpened(false)} /> : null}</Suspense>
    </>
  );
}

interface EndHoldProps {
  readonly hold: HoldToEnd & { readonly agency: object | null };
}

/** Opens the form that sets the last day of a hold, for those who may, of their own office. */
export function EndHold({ hold }: EndHoldProps) {
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const isOwn = useIsState() === (hold.agency === null);
  if (!useMay("EnforcementHold.endEnforcementHold") || !isOwn) return null;
  return (
    <>
      <Button variant="default" size="compact-sm" data-no-print onClick={() => setOpened(true)}>
        {say(holdActs.endEnforcementHold.title, language)}
      </Button>
      <Suspense fallback={null}>
        {opened ? <HoldDrawer hold={hold} onClose={() => setOpened(false)} /> : null}
      </Suspense>
    </>
  );
}
