import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CopyButton } from "./copy-button.tsx";
import { Note } from "./note.tsx";

interface FailureNoteProps {
  readonly failure: { readonly code: string; readonly traceId?: string };
  readonly onRetry?: () => void;
}

const spoken = [
  "FORBIDDEN",
  "RECUSED",
  "OUTSIDE_OWN_LIST",
  "NOT_FOUND",
  "RATE_LIMITED",
  "DATABASE_UNAVAILABLE",
  "NETWORK",
  "UNAUTHENTICATED",
] as const;
type Spoken = (typeof spoken)[number];

/** Asking again would be answered alike. */
const final = new Set<string>(["FORBIDDEN", "RECUSED", "OUTSIDE_OWN_LIST", "NOT_FOUND"] satisfies Spoken[]);

/** What went wrong, what one can do, and the trace id to give to support. Never the text of an exception. */
export function FailureNote({ failure, onRetry }: FailureNoteProps) {
  const { t } = useTranslation();
  const code: Spoken | "INTERNAL" = spoken.find((one) => one === failure.code) ?? "INTERNAL";
  return (
    <Note tone="late" role="alert" title={t(`failure.${code}.title`)}>
      <p>{t(`failure.${code}.text`)}</p>
      {failure.traceId ? (
        <p>
          {t("failure.trace")} <code>{failure.traceId}</code>
        </p>
      ) : null}
      <Group gap="xs">
        {onRetry && !final.has(code) ? (
          <Button size="compact-sm" onClick={onRetry}>
            {t("common.tryAgain")}
          </Button>
        ) : null}
        {failure.traceId ? <CopyButton text={failure.traceId} label={t("failure.copyTrace")} /> : null}
      </Group>
    </Note>
  );
}
