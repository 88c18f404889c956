import { Button, Group } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { contactInputs, refuseOnContact } from "@redress/domain/contact";
import type { ActionFields } from "@redress/domain/input";
import type { Language } from "@redress/domain/vocabulary";
import type { TFunction } from "i18next";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { LeaveQuestion } from "../../components/leave-question.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { useLanguage } from "../../lib/preferences.ts";
import { sendAction } from "../../lib/act/send-action.ts";
import { useLeaveQuestion } from "../../lib/act/unsaved-work.ts";
import { DraftNote, DraftStanding } from "../../palette/draft/draft-note.tsx";
import { startValues } from "../../palette/form-values.ts";
import { Obstacles, SendFailure } from "../../palette/obstacles.tsx";
import { PaletteContext, type FormValues, type PaletteRecord } from "../../palette/palette.ts";
import { holdEnter, usePalette } from "../../palette/use-palette.ts";
import { ReviewDialog } from "../../palette/review-dialog.tsx";
import { WriteFields } from "../../palette/write-fields.tsx";
import {
  nobodyYet,
  optional,
  personFields,
  personTroubles,
  text,
  type PersonValues,
} from "../../record/person-fields.ts";
import { useViewer } from "../../session/viewer.tsx";
import classes from "./contact-intake-page.module.css";

interface ContactValues extends FormValues {
  readonly person: PersonValues;
}

/** What a contact asks for: what its description says, and who got in touch. Only a participant is a party. */
function fieldsOf(values: ContactValues, t: TFunction, language: Language) {
  const { fields, ...person } = personFields(values.person, t("contact.person"), t, language);
  const { party, ...others } = fields;
  const known = values["from"] === "PARTICIPANT" && party ? { party, ...others } : others;
  return {
    ...(contactInputs.recordContact as ActionFields),
    person: { ...person, fields: known },
    caseNumber: { ...text(t("intake.caseNumber")), most: 50, ...optional },
  } satisfies ActionFields;
}

/** Records a new contact. What is typed is kept as a draft on the server, and leaving asks first. */
export function ContactIntakePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { today } = useViewer();
  const done = useRef(false);
  const record: PaletteRecord = {
    today,
    facts: {},
    dayOf: () => undefined,
    thingsOf: () => [],
    refuse: refuseOnContact as PaletteRecord["refuse"],
    staff: async () => [],
    agencies: async () => [],
  };
  const palette = usePalette({
    fieldsOf: (held) => fieldsOf(held as ContactValues, t, language),
    start: () => ({
      ...startValues(contactInputs.recordContact, record),
      channel: "ORAL",
      from: "PARTICIPANT",
      person: nobodyYet,
    }),
    record,
    version: 0,
    draft: { form: "recordContact" },
    transmit: (input, clientMutationId) =>
      sendAction(client, "recordContact", { clientMutationId, ...input }),
    onDone: (id) => {
      done.current = true;
      void navigate(`/contacts/${id}`, { replace: true });
    },
    alsoAgainst: (held) => personTroubles("person", (held as ContactValues).person, t),
  });
  const leaving = useLeaveQuestion(() => palette.dirty && !done.current);
  return (
    <PaletteContext value={palette.form}>
      <PageHeading title={t("contactIntake.title")} lead={t("intake.lead")} />
      <form ref={holdEnter} noValidate onSubmit={palette.onSubmit} className={classes.form}>
        <Obstacles palette={palette} />
        <DraftNote draft={palette.draft} />
        <WriteFields fields={palette.fields} values={palette.values} onChange={palette.setValues} />
        <DraftStanding draft={palette.draft} />
        <SendFailure palette={palette} />
        <Group>
          <Button type="submit" size="md">
            {t("contactIntake.submit")}
          </Button>
          <Button variant="default" size="md" onClick={() => void navigate("/contacts")}>
            {t("common.cancel")}
          </Button>
        </Group>
      </form>
      {palette.review.opened ? (
        <ReviewDialog
          palette={palette}
          title={t("form.reviewTitle", { action: t("contactIntake.submit") })}
          record={t("form.record")}
        />
      ) : null}
      {leaving.state === "blocked" ? (
        <LeaveQuestion onStay={() => leaving.reset()} onLeave={() => leaving.proceed()} />
      ) : null}
    </PaletteContext>
  );
}
