import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIsState, useMay } from "../../session/viewer.tsx";
import type { ClosureToStrike } from "./closure-form.tsx";

const ClosureDrawer = lazy(async () => ({ default: (await import("./closure-form.tsx")).ClosureDrawer }));

/** Opens the form that enters days in a calendar, for those who may. */
export function EnterClosure() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  if (!useMay("OfficeClosure.enterOfficeClosure")) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setOpened(true)}>
        {t("officeClosures.enter")}
      </Button>
      <Suspense fallback={null}>
        {opened ? <ClosureDrawer onClose={() => setOpened(false)} /> : null}
      </Suspense>
    </>
  );
}

interface StrikeClosureProps {
  readonly closure: ClosureToStrike & { readonly agency: object | null };
}

/** Opens the form that strikes an entry, for those who may, in a calendar of their own office. */
export function StrikeClosure({ closure }: StrikeClosureProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const isOwn = useIsState() === (closure.agency === null);
  if (!useMay("OfficeClosure.strikeOfficeClosure") || !isOwn) return null;
  return (
    <>
      <Button variant="default" size="compact-sm" data-no-print onClick={() => setOpened(true)}>
        {t("officeClosures.strike")}
      </Button>
      <Suspense fallback={null}>
        {opened ? <ClosureDrawer closure={closure} onClose={() => setOpened(false)} /> : null}
      </Suspense>
    </>
  );
}
