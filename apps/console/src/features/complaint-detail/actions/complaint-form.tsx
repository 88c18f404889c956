import { useApolloClient } from "@apollo/client/react";
import {
  actionWords,
  checklistFor,
  complaintDays,
  correctableDays,
  refuseOnComplaint,
  transitionOf,
  type ComplaintActionName,
} from "@redress/domain/complaint";
import { roleWords, say, type IssueSubject, type Role } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { IssueAdvice } from "../../../components/issue-advice.tsx";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import type {
  DraftForm,
  ActionForm_ComplaintFragment,
  PreviewCorrectionInput,
} from "../../../gql/graphql.ts";
import { graphql } from "../../../gql/index.ts";
import { citationOf } from "../../../lib/days/explain-deadline.ts";
import { letterLanguage } from "../../../lib/letter-language.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { sendAction } from "../../../lib/act/send-action.ts";
import { ActionForm } from "../../../palette/action-form.tsx";
import type { PaletteRecord } from "../../../palette/palette.ts";
import { useMay, useViewer } from "../../../session/viewer.tsx";
import { CorrectionEffect, shownEffect, type Effect } from "../../../record/correction-effect.tsx";
import { cleanFiles } from "../../../record/beside/file-documents.ts";
import { actionFormComplaint, factsOf, thingsOf } from "./form-complaint.ts";
import { leads, previews } from "./special-forms.tsx";

const staffQuery = graphql(/* GraphQL */ `
  query StaffToChoose($complaintId: ID, $roles: [Role!]) {
    staff(investigatorsFor: $complaintId, role: $roles) {
      id
      name
      role
    }
  }
`);

const agenciesQuery = graphql(/* GraphQL */ `
  query AgenciesToChoose {
    agencies {
      id
      name
    }
  }
`);

const previewQuery = graphql(/* GraphQL */ `
  query PreviewCorrection($input: PreviewCorrectionInput!) {
    previewCorrection(input: $input) {
      ...CorrectionEffect_Preview
      ... on UserError {
        message
      }
      ... on InvalidInput {
        issues {
          message
        }
      }
    }
  }
`);

interface ComplaintFormProps {
  readonly action: ComplaintActionName;
  readonly complaint: FragmentType<typeof actionFormComplaint>;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}

/** The form of an action on a complaint, made from the row of the transition table that describes it. */
export function ComplaintForm({ action, complaint: masked, onClose, onCancel }: ComplaintFormProps) {
  const client = useApolloClient();
  const language = useLanguage();
  const complaint = readFragment(actionFormComplaint, masked);
  const record = useRecord(complaint);
  const { input: fields = {}, intro, citations } = transitionOf(action);
  const Lead = leads[action];
  const Preview = previews[action];
  return (
    <ActionForm
      action={{
        title: say(actionWords[action], language),
        fields,
        intro: intro && say(intro, language),
        citations: citations.map((key) => citationOf(key, language)),
      }}
      record={record}
      version={complaint.version}
      draft={{ form: action as DraftForm, about: complaint.id }}
      transmit={(input, clientMutationId, expectedVersion) =>
        sendAction(client, action, { clientMutationId, complaintId: complaint.id, expectedVersion, ...input })
      }
      lead={Lead ? <Lead complaint={complaint} /> : null}
      preview={Preview && ((input) => <Preview complaint={complaint} input={input} />)}
      onClose={onClose}
      onCancel={onCancel}
    />
  );
}

/** What the palette needs to know of a complaint. Who may be named is asked anew each time a form opens. */
function useRecord(complaint: ActionForm_ComplaintFragment): PaletteRecord {
  const client = useApolloClient();
  const language = useLanguage();
  const { t } = useTranslation();
  const { today } = useViewer();
  const seesFiles = useMay("Attachment.addAttachment");
  const facts = factsOf(complaint);
  return {
    facts,
    today,
    dayOf: (name) =>
      name in complaintDays ? complaintDays[name as keyof typeof complaintDays](facts) : undefined,
    thingsOf: (of) => thingsOf(facts, of, language, t, letterLanguage(complaint.complainant?.language)),
    refuse: refuseOnComplaint as PaletteRecord["refuse"],
    staff: async (roles) => {
      // Of those who may investigate, the caseworker who is complained of is none.
      const investigates = roles.includes("INVESTIGATOR");
      const variables = { complaintId: investigates ? complaint.id : null, roles: roles as Role[] };
      const { data } = await client.query({ query: staffQuery, variables, fetchPolicy: "network-only" });
      return (data?.staff ?? []).map(({ id, name, role }) => ({
        id,
        name,
        detail: say(roleWords[role], language),
      }));
    },
    offered: { EvidencedFact: correctableDays(facts), ChecklistItem: checklistFor(facts.issues) },
    effectOf: async (asked) => {
      const input = { ...(asked as PreviewCorrectionInput), complaintId: complaint.id };
      const { data } = await client.query({
        query: previewQuery,
        variables: { input },
        fetchPolicy: "no-cache",
      });
      return shownEffect(data?.previewCorrection);
    },
    drawEffect: (effect) => <CorrectionEffect effect={effect as Effect} />,
    adviceOn: (_, item) =>
      "subject" in item ? (
        <IssueAdvice
          subject={item.subject as IssueSubject | ""}
          account={(item["description"] ?? "") as string}
        />
      ) : null,
    attachments: seesFiles ? () => cleanFiles(client, complaint.id) : undefined,
    // A complaint is sent to another agency, never to the one that has it.
    agencies: async () => {
      const { data } = await client.query({ query: agenciesQuery });
      return (data?.agencies ?? []).filter(({ id }) => id !== complaint.agency.id);
    },
  };
}
