import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyState } from "../components/empty-state.tsx";
import { PageHeading } from "../components/page-heading.tsx";

/** No such page, or a record that is not the viewer's to see: both look the same. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t("notFound.title")} />
      <EmptyState title={t("notFound.head")} text={t("notFound.text")}>
        <Button component={Link} to="/caseload">
          {t("caseload.title")}
        </Button>
      </EmptyState>
    </>
  );
}
