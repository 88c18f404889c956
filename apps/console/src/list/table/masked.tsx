import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../session/viewer.tsx";

interface MaskedProps {
  /** The address of the record that shows it, once it is opened. */
  readonly to: string;
  /** What stands there for whoever may not see it at all. */
  readonly none: ReactNode;
}

/** In the place of a name that a list keeps back, because the record is not on the viewer's own: the way to it. */
export function Masked({ to, none }: MaskedProps) {
  const { t } = useTranslation();
  if (!useMay("RecordAccess.openRecord")) return none;
  return (
    <>
      <span aria-hidden>••••• </span>
      <Anchor component={Link} to={to} aria-label={t("common.unmask")}>
        {t("common.show")}
      </Anchor>
    </>
  );
}
