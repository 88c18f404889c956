import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isRouteErrorResponse, useRouteError } from "react-router";
import { CopyButton } from "../components/copy-button.tsx";
import { Note } from "../components/note.tsx";
import { NotFoundPage } from "./not-found-page.tsx";

/** Something in the console broke. Shows an id to report; the words of the exception stay out, for they may hold names. */
export function ErrorPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const [reportId] = useState(() => crypto.randomUUID());
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <main style={{ maxWidth: "40rem", margin: "4rem auto", padding: "0 1rem" }}>
      <Note tone="late" role="alert" title={t("failure.INTERNAL.title")}>
        <p>{t("failure.broken")}</p>
        <p>
          {t("failure.trace")} <code>{reportId}</code>
        </p>
        <div style={{ display: "flex", gap: "0.5rem", flexWrap: "wrap" }}>
          <Button size="compact-sm" onClick={() => window.location.reload()}>
            {t("failure.reload")}
          </Button>
          <CopyButton text={reportId} label={t("failure.copyTrace")} />
        </div>
      </Note>
    </main>
  );
}
