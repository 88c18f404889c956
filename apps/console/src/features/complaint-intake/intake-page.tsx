import { Button, Collapse, Group, Radio } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import type { ActionFields } from "@redress/domain/input";
import { channelWords, filingChannels, say } from "@redress/domain/vocabulary";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { LeaveQuestion } from "../../components/leave-question.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { useLanguage } from "../../lib/preferences.ts";
import { sendAction } from "../../lib/act/send-action.ts";
import { useLeaveQuestion } from "../../lib/act/unsaved-work.ts";
import { DraftNote, DraftStanding } from "../../palette/draft/draft-note.tsx";
import { Obstacles, SendFailure, SpokenCautions } from "../../palette/obstacles.tsx";
import { PaletteContext, type FormValues } from "../../palette/palette.ts";
import { ReviewDialog } from "../../palette/review-dialog.tsx";
import { holdEnter, usePalette } from "../../palette/use-palette.ts";
import { WriteFields } from "../../palette/write-fields.tsx";
import { useViewer } from "../../session/viewer.tsx";
import { IntakeClocks, IntakeSummary } from "./intake-clocks.tsx";
import {
  cautionsOnIntake,
  emptyIntake,
  intakeFields,
  intakeTroubles,
  type IntakeValues,
} from "./intake-fields.ts";
import classes from "./intake-page.module.css";
import { useNoRecord } from "./no-record.tsx";
import { PossibleDuplicates } from "./possible-duplicates.tsx";

/** Those of some fields that stand together on the page. */
function some(fields: ActionFields, ...names: readonly string[]): ActionFields {
  return Object.fromEntries(names.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));
}

/**
 * Records a new complaint. The dates that follow from its filing appear while they are typed; a late complaint is
 * flagged and still taken. Nothing typed here is stored in the browser: the server keeps it as
 * a draft, and leaving asks first.
 */
export function IntakePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useApolloClient();
  const done = useRef(false);
  const { today } = useViewer();
  const palette = usePalette({
    fieldsOf: (held) => intakeFields(held as IntakeValues, t, language),
    start: () => emptyIntake,
    record: useNoRecord(),
    version: 0,
    draft: { form: "receiveComplaint" },
    transmit: (input, clientMutationId) =>
      sendAction(client, "receiveComplaint", { clientMutationId, ...input }),
    onDone: (id) => {
      done.current = true;
      // Back does not open an empty form in which the same complaint could be recorded again.
      void navigate(`/complaints/${id}`, { replace: true });
    },
    alsoAgainst: (held) => intakeTroubles(held as IntakeValues, today, t, language),
    cautionsOn: (held) => cautionsOnIntake(held as IntakeValues, today, language),
  });
  const leaving = useLeaveQuestion(() => palette.dirty && !done.current);
  const values = palette.values as IntakeValues;
  const { complainant, filing, ...fields } = intakeFields(values, t, language);
  const [asked, setRepresented] = useState(false);
  const represented = asked || Object.values(values.complainant.representative).some((part) => part !== "");
  const aside = useRef<FormValues>({});
  /** What was typed of a representative who is taken off is not sent; it is there again when one is added. */
  const toggleRepresentative = (): void => {
    const { representative } = values.complainant;
    const next = represented ? {} : aside.current;
    aside.current = represented ? representative : {};
    palette.setValues({ ...values, complainant: { ...values.complainant, representative: next } });
    setRepresented(!represented);
  };
  const own = (...names: readonly string[]) => (
    <WriteFields fields={some(fields, ...names)} values={values} onChange={palette.setValues} />
  );
  const person = (...names: readonly string[]) => (
    <WriteFields
      fields={some(complainant.fields, ...names)}
      values={values.complainant}
      prefix="complainant-"
      onChange={(changed) => palette.setValues({ ...values, complainant: changed })}
    />
  );
  const { channel: _, ...days } = filing.fields;
  return (
    <PaletteContext value={palette.form}>
      <PageHeading title={t("intake.title")} lead={t("intake.lead")} />
      <form
        ref={holdEnter}
        noValidate
        onSubmit={palette.onSubmit}

        className={classes.form}
      >
        <div className={classes.wide}>
          <Obstacles palette={palette} />
          <DraftNote draft={palette.draft} />
        </div>
        <SpokenCautions palette={palette} />
        <fieldset className={classes.section}>
          <legend>{t("intake.filing")}</legend>
          <Radio.Group
            id="filing-channel"
            label={t("particulars.channel")}
            value={values.filing.channel}
            onChange={(channel) => {
              // What the days of another channel were known by goes with them.
              const { knewOn } = values.evidence;
              const evidence: FormValues = knewOn ? { knewOn } : {};
              palette.setValues({ ...values, evidence, filing: { ...values.filing, channel } });
            }}
          >
            <div className={classes.choices}>
              {filingChannels.map((one) => (
                <Radio key={one} value={one} label={say(channelWords[one], language)} />
              ))}
            </div>
          </Radio.Group>
          <div className={classes.dates}>
            <WriteFields
              fields={days}
              values={{ ...values.filing, evidence: values.evidence }}
              prefix="filing-"
              onChange={({ evidence = {}, ...changed }) =>
                palette.setValues({ ...values, evidence, filing: changed })
              }
            />
            {own("knewOn")}
          </div>
          <div className={classes.line}>
            <IntakeSummary values={values} />
          </div>
        </fieldset>
        <fieldset className={classes.section}>
          <legend>{t("person.title")}</legend>
          <div className={classes.pair}>{person("givenName", "familyName")}</div>
          {person("party")}
          <div className={classes.pair}>
            {person("language", "interpreter")}
            {own("caseNumber")}
            {person("participantNumber", "phone", "email")}
          </div>
          {person("address", "accommodation")}
          <div>
            <Button variant="default" aria-expanded={represented} onClick={toggleRepresentative}>
              {t(represented ? "intake.noRepresentative" : "intake.addRepresentative")}
            </Button>
          </div>
          <Collapse expanded={represented}>{person("representative")}</Collapse>
          <PossibleDuplicates values={values} />
        </fieldset>
        <fieldset className={classes.section}>
          <legend>{t("intake.issues")}</legend>
          {own("issues", "caseworker")}
        </fieldset>
        <div className={classes.buttons}>
          <DraftStanding draft={palette.draft} />
          <SendFailure palette={palette} />
          <Group>
            <Button type="submit" size="md">
              {t("intake.review")}
            </Button>
            <Button variant="default" size="md" onClick={() => void navigate("/caseload")}>
              {t("common.cancel")}
            </Button>
          </Group>
        </div>
        <IntakeClocks values={values} />
      </form>
      {palette.review.opened ? (
        <ReviewDialog palette={palette} title={t("intake.reviewTitle")} record={t("intake.submit")}>
          <IntakeSummary values={values} />
          {palette.cautions.map((caution) => (
            <p key={caution} className={classes.caution}>
              {caution}
            </p>
          ))}
        </ReviewDialog>
      ) : null}
      {leaving.state === "blocked" ? (
        <LeaveQuestion onStay={() => leaving.reset()} onLeave={() => leaving.proceed()} />
      ) : null}
    </PaletteContext>
  );
}
