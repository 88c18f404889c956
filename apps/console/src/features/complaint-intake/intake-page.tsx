import { Button, Collapse, Group, Radio } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { refuseOnComplaint } from "@redress/domain/complaint";
import type { ActionFields } from "@redress/domain/input";
import { channelWords, filingChannels, say, type IssueSubject } from "@redress/domain/vocabulary";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { IssueAdvice } from "../../components/issue-advice.tsx";
import { LeaveQuestion } from "../../components/leave-question.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { sendAction } from "../../lib/send-action.ts";
import { useLeaveQuestion } from "../../lib/unsaved-work.ts";
import { Obstacles } from "../../palette/obstacles.tsx";
import { PaletteContext, type PaletteRecord } from "../../palette/palette.ts";
import { holdEnter, usePalette } from "../../palette/use-palette.ts";
import { WriteFields } from "../../palette/write-fields.tsx";
import { useViewer } from "../../session/viewer.tsx";
import { IntakeClocks } from "./intake-clocks.tsx";
import { emptyIntake, intakeFields, intakeTroubles, type IntakeValues } from "./intake-fields.ts";
import classes from "./intake-page.module.css";

const caseworkersQuery = graphql(/* GraphQL */ `
  query Caseworkers {
    staff(role: [CASEWORKER]) {
      id
      name
    }
  }
`);

/** What the fields need to know of a complaint that does not exist yet. */
function useNoRecord(): PaletteRecord {
  const client = useApolloClient();
  const { today } = useViewer();
  return {
    today,
    facts: {},
    dayOf: () => undefined,
    thingsOf: () => [],
    refuse: refuseOnComplaint as PaletteRecord["refuse"],
    adviceOn: (_, { subject }) => (subject ? <IssueAdvice subject={subject as IssueSubject} /> : null),
    staff: async () => (await client.query({ query: caseworkersQuery })).data?.staff ?? [],
    agencies: async () => [],
  };
}

/** Those of some fields that stand together on the page. */
function some(fields: ActionFields, ...names: readonly string[]): ActionFields {
  return Object.fromEntries(names.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));
}

/**
 * Records a new complaint. The dates that follow from its filing appear while they are typed; a late complaint is
 * flagged and still taken. Nothing typed here is stored in the browser: leaving asks first.
 */
export function IntakePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useApolloClient();
  const done = useRef(false);
  const palette = usePalette({
    fieldsOf: (held) => intakeFields(held as IntakeValues, t, language),
    start: () => emptyIntake,
    record: useNoRecord(),
    version: 0,
    transmit: (input, clientMutationId) =>
      sendAction(client, "receiveComplaint", { clientMutationId, ...input }),
    onDone: (id) => {
      done.current = true;
      void navigate(`/complaints/${id}`);
    },
    alsoAgainst: (held) => intakeTroubles(held as IntakeValues, t),
  });
  const leaving = useLeaveQuestion(() => palette.dirty && !done.current);
  const values = palette.values as IntakeValues;
  const { complainant, filing, ...fields } = intakeFields(values, t, language);
  const [represented, setRepresented] = useState(false);
  const part = (name: "filing" | "complainant", of: ActionFields) => (
    <WriteFields
      fields={of}
      values={values[name]}
      prefix={`${name}-`}
      onChange={(changed) => palette.setValues({ ...values, [name]: changed })}
    />
  );
  const own = (...names: readonly string[]) => (
    <WriteFields fields={some(fields, ...names)} values={values} onChange={palette.setValues} />
  );
  const person = (...names: readonly string[]) => part("complainant", some(complainant.fields, ...names));
  const { channel: _, ...days } = filing.fields;
  return (
    <PaletteContext value={palette.form}>
      <PageHeading title={t("intake.title")} lead={t("intake.lead")} />
      <form ref={holdEnter} noValidate onSubmit={palette.onSubmit} className={classes.form}>
        <div className={classes.wide}>
          <Obstacles palette={palette} />
        </div>
        <fieldset className={classes.section}>
          <legend>{t("intake.filing")}</legend>
          <Radio.Group
            id="filing-channel"
            label={t("particulars.channel")}
            value={values.filing.channel}
            onChange={(channel) => palette.setValues({ ...values, filing: { ...values.filing, channel } })}
          >
            <div className={classes.choices}>
              {filingChannels.map((one) => (
                <Radio key={one} value={one} label={say(channelWords[one], language)} />
              ))}
            </div>
          </Radio.Group>
          <div className={classes.dates}>
            {part("filing", days)}
            {own("knewOn")}
          </div>
        </fieldset>
        <IntakeClocks values={values} />
        <fieldset className={classes.section}>
          <legend>{t("person.title")}</legend>
          <div className={classes.pair}>{person("givenName", "familyName")}</div>
          {person("party")}
          <div className={classes.pair}>
            {person("language")}
            {own("caseNumber")}
            {person("phone", "email")}
          </div>
          {person("address", "accommodation")}
          <div>
            <Button
              variant="subtle"
              size="compact-md"
              aria-expanded={represented}
              onClick={() => setRepresented(!represented)}
            >
              {t(represented ? "intake.noRepresentative" : "intake.addRepresentative")}
            </Button>
          </div>
          <Collapse expanded={represented}>{person("representative")}</Collapse>
        </fieldset>
        <fieldset className={classes.section}>
          <legend>{t("intake.issues")}</legend>
          {own("issues", "caseworker")}
        </fieldset>
        <Group className={classes.buttons}>
          <Button
            type="submit"
            size="md"
            loading={palette.sender.pending}
            loaderProps={{ "aria-label": t("common.sending") }}
          >
            {t("intake.submit")}
          </Button>
          <Button variant="default" size="md" onClick={() => void navigate("/caseload")}>
            {t("common.cancel")}
          </Button>
        </Group>
      </form>
      {leaving.state === "blocked" ? (
        <LeaveQuestion onStay={() => leaving.reset()} onLeave={() => leaving.proceed()} />
      ) : null}
    </PaletteContext>
  );
}
