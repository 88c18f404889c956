import { useApolloClient } from "@apollo/client/react";
import { Button, Group, NativeSelect, NumberInput, Textarea } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, type Failure } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { Note } from "../../components/note.tsx";
import { ClosureEffect } from "../../record/recount/closure-effect.tsx";
import { useMay } from "../../session/viewer.tsx";
import { previewSetting, sendSetting, type Shown, type Trouble } from "./send-setting.ts";
import type { Setting } from "./settings-page.tsx";
import classes from "./settings.module.css";

/** Opens the form that changes a setting, for those who may. */
export function ChangeSetting({ setting }: { readonly setting: Setting }) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<"closed" | "open" | "saved">("closed");
  if (!useMay("AgencySetting.changeSetting")) return null;
  if (stage === "open")
    return <Form setting={setting} onSaved={() => setStage("saved")} onCancel={() => setStage("closed")} />;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        data-no-print
        aria-label={t("settings.changeOne", { title: setting.title })}
        onClick={() => setStage("open")}
      >
        {t("settings.change")}
      </Button>
      <div role="status">{stage === "saved" ? <Note tone="done" title={t("settings.saved")} /> : null}</div>
    </>
  );
}

interface FormProps {
  readonly setting: Setting;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** A new value and why. Its effect on open deadlines is looked at before it can be sent. */
function Form({ setting, onSaved, onCancel }: FormProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [value, setValue] = useState(setting.value);
  const [reason, setReason] = useState("");
  const [shown, setShown] = useState<(Shown & { readonly of: string }) | null>(null);
  const [trouble, setTrouble] = useState<Trouble>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState(false);
  const keys = useRef<Partial<Record<string, string>>>({});
  const asked = { name: setting.name, value: value === "" ? null : value };
  const isShown = shown?.of === value;
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setPending(true);
    setTrouble({});
    setFailure(null);
    try {
      await work();
    } catch (broken) {
      setFailure(failureOf(broken));
    }
    setPending(false);
  };
  const look = () =>
    attempt(async () => {
      const answer = await previewSetting(client, asked);
      if ("trouble" in answer) setTrouble(answer.trouble);
      else setShown({ ...answer, of: value });
    });
  const save = () =>
    attempt(async () => {
      const token = shown?.token ?? "";
      const clientMutationId = (keys.current[`${value} ${reason} ${token}`] ??= crypto.randomUUID());
      const answer = await sendSetting(client, { ...asked, reason, shown: token, clientMutationId });
      if (answer === null) onSaved();
      else if ("token" in answer) setShown({ ...answer, of: value });
      else setTrouble(answer);
    });
  return (
    <form className={classes.form} noValidate onSubmit={(event) => event.preventDefault()}>
      {setting.choices.length > 0 ? (
        <NativeSelect
          label={t("settings.value")}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
          data={[
            ...setting.choices.map(({ value: word, title }) => ({ value: word, label: title })),
            { value: "", label: t("settings.inherit") },
          ]}
          error={trouble.value}
          data-autofocus
        />
      ) : (
        <NumberInput
          label={t("settings.value")}
          description={t("settings.days", { least: setting.least, most: setting.most })}
          placeholder={t("settings.inherit")}
          value={value === "" ? "" : Number(value)}
          onChange={(days) => setValue(String(days))}
          error={trouble.value}
          data-autofocus
        />
      )}
      <Textarea
        label={t("settings.reason")}
        description={t("settings.reasonHelp")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={trouble.reason}
        autosize
        minRows={2}
      />
      <div aria-live="polite">{isShown ? <ClosureEffect effect={shown.effect} /> : null}</div>
      {trouble.other ? <Note tone="late" role="alert" title={trouble.other} /> : null}
      {failure ? <FailureNote failure={failure} /> : null}
      <Group>
        {isShown ? (
          <Button loading={pending} onClick={() => void save()}>
            {t("settings.save")}
          </Button>
        ) : (
          <Button loading={pending} onClick={() => void look()}>
            {t("settings.look")}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
      </Group>
    </form>
  );
}
