import { Button, Group } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { contactInputs, partyOfCaller, refuseOnContact, type ContactCaller } from "@redress/domain/contact";
import { namesNotice } from "@redress/domain/enforcement";
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
import type { Trouble } from "../../palette/check-form.ts";
import { PaletteContext, type FormValues, type PaletteRecord } from "../../palette/palette.ts";
import { holdEnter, usePalette } from "../../palette/use-palette.ts";
import { ReviewDialog } from "../../palette/review-dialog.tsx";
import { WriteFields } from "../../palette/write-fields.tsx";
import { noticeFields } from "../../record/notice-fields.ts";
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
  readonly caller: ContactCaller;
  readonly person: PersonValues;
  readonly summary: string;
}

/** What a contact asks for: who spoke, what each is asked, and what its description says. */
function fieldsOf(values: ContactValues, t: TFunction, language: Language): ActionFields {
  const {
    receivedOn,
    channel,
    caller,
    from: _,
    earlierOnSameSubjectOn,
    ...said
  } = contactInputs.recordContact;
  const { optional: __, ...who } = caller;
  const repeats: ActionFields =
    partyOfCaller[values.caller] === "PARTICIPANT" ? { earlierOnSameSubjectOn } : {};
  return {
    receivedOn,
    channel,
    caller: who,
    person: callerFields(values, t, language),
    caseNumber: { ...text(t("intake.caseNumber")), most: 50, ...optional },
    ...said,
    ...(namesNotice(values.summary) && {
      enforcementNotice: noticeFields(values["enforcementNotice"], t),
    }),
    ...repeats,
  };
}

const reach = ["phone", "email", "address"];
const who = ["party", "givenName", "familyName", ...reach];
const needs = ["language", "interpreter", "participantNumber", "accommodation"];

/** What is asked of each: only a participant is a party, of an employer nobody needs more than a name and how to reach it. */
const askedOf: Readonly<Record<ContactCaller, readonly string[]>> = {
  PARTICIPANT: [...who, ...needs],
  REPRESENTATIVE: ["representative", ...who, ...needs],
  EMPLOYER: ["company", ...reach],
  PUBLIC: ["givenName", "familyName", "language", ...reach],
};

function callerFields({ caller, person }: ContactValues, t: TFunction, language: Language) {
  const speaks = caller === "REPRESENTATIVE";
  const { fields, ...group } = personFields(person, t("contact.person"), t, language, speaks);
  const company = text(t("contactIntake.company"));
  const asked = askedOf[caller].map((name) =>
    name === "company" ? ["familyName", company] : [name, fields[name]],
  );
  return { ...group, fields: Object.fromEntries(asked) as ActionFields };
}

/** What stands against the person as a whole; that the one name of an employer is missing its field says itself. */
function callerTroubles({ caller, person }: ContactValues, t: TFunction): readonly Trouble[] {
  const known = caller === "EMPLOYER" ? { ...person, familyName: "known" } : person;
  return personTroubles("person", known, t);
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
      caller: "PARTICIPANT",
      person: nobodyYet,
    }),
    record,
    version: 0,
    draft: { form: "recordContact" },
    transmit: (input, clientMutationId) =>
      sendAction(client, "recordContact", {
        clientMutationId,
        from: partyOfCaller[(input as ContactValues).caller],
        ...input,
      }),
    onDone: (id) => {
      done.current = true;
      void navigate(`/contacts/${id}`, { replace: true });
    },
    alsoAgainst: (held) => callerTroubles(held as ContactValues, t),
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
