import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Note } from "../components/note.tsx";
import { tellSignedIn } from "./session-channel.ts";

/** Where a sign-in for another tab ends: it wakes the waiting tab and may be closed. */
export function SignedInPage() {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${t("signIn.doneTitle")} · Redress`;
    tellSignedIn();
  }, [t]);
  return (
    <main style={{ maxWidth: "32rem", margin: "4rem auto", padding: "0 1rem" }}>
      <h1>{t("signIn.doneTitle")}</h1>
      <Note tone="done" role="status">
        <p>{t("signIn.doneText")}</p>
        <Link to="/caseload">{t("caseload.title")}</Link>
      </Note>
    </main>
  );
}
