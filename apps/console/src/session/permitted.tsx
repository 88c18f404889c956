import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, Outlet } from "react-router";
import { EmptyState } from "../components/empty-state.tsx";
import { PageHeading } from "../components/page-heading.tsx";
import { useMay, type Permission } from "./viewer.tsx";

/** Screens for those whose role has this permission; everybody else is told so, and where they may go. */
export function Permitted({ permission }: { readonly permission: Permission }) {
  const { t } = useTranslation();
  const may = useMay(permission);
  const reads = useMay("Complaint.read");
  if (may) return <Outlet />;
  return (
    <>
      <PageHeading title={t("failure.FORBIDDEN.title")} />
      <EmptyState
        title={t(permission === "Complaint.read" ? "permitted.noComplaints" : "permitted.noPage")}
        text={t("permitted.text")}
      >
        {reads ? (
          <Button component={Link} to="/caseload">
            {t("caseload.title")}
          </Button>
        ) : (
          <Button component={Link} to="/account/sessions">
            {t("sessions.title")}
          </Button>
        )}
      </EmptyState>
    </>
  );
}
