import { Button } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useSearchParams } from "react-router";
import { LanguageSwitch } from "../shell/language-switch.tsx";
import { Wordmark } from "../shell/wordmark.tsx";
import { Note } from "../components/note.tsx";
import classes from "./sign-in-page.module.css";
import { signInUrl } from "./session-channel.ts";

/** Why the way in stayed closed, and the id under which the administrator finds it in the audit. */
function SignInFailure({ parameters }: { readonly parameters: URLSearchParams }) {
  const { t } = useTranslation();
  const why = parameters.get("error") === "NOT_KNOWN_HERE" ? "notSetUp" : "failed";
  const id = /^[\w-]{8,64}$/.exec(parameters.get("trace") ?? "")?.[0];
  return (
    <Note tone="late" role="alert" title={t(`signIn.${why}`)}>
      {id === undefined ? null : t("signIn.id", { id })}
    </Note>
  );
}

/** The way in: who may use the system, that its use is recorded, and the button to the agency's identity provider. */
export function SignInPage() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const [parameters] = useSearchParams();
  const here = pathname === "/sign-in" ? "/" : `${pathname}${search}`;
  useEffect(() => {
    document.title = `${t("signIn.title")} · Redress`;
  }, [t]);
  return (
    <div className={classes.page}>
      <header className={classes.top} data-on-bar>
        <Wordmark />
        <LanguageSwitch />
      </header>
      <main className={classes.main}>
        <div className={classes.card}>
          <h1 className={classes.title}>{t("signIn.heading")}</h1>
          <p className={classes.lead}>{t("signIn.lead")}</p>
          {parameters.has("signedOut") ? (
            <Note tone="done" role="status" title={t("signIn.signedOut")} />
          ) : null}
          {parameters.has("error") ? <SignInFailure parameters={parameters} /> : null}
          <Button component="a" href={signInUrl(here)} size="md" fullWidth>
            {t("signIn.button")}
          </Button>
          <p className={classes.notice}>{t("signIn.monitoring")}</p>
        </div>
      </main>
    </div>
  );
}
