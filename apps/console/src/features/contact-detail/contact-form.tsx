import { useApolloClient } from "@apollo/client/react";
import {
  contactActionWords,
  contactDays,
  type contactInputs,
  contactTransitions,
  correctableContactDays,
  refuseOnContact,
  type ContactFacts,
} from "@redress/domain/contact";
import type { ActionFields } from "@redress/domain/input";
import type { AuthorityKey } from "@redress/domain/law";
import { roleWords, say, type Role } from "@redress/domain/vocabulary";
import type { ContactPage_ContactFragment, PreviewContactCorrectionInput } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { citationOf } from "../../lib/days/explain-deadline.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { sendAction } from "../../lib/act/send-action.ts";
import { ActionForm } from "../../palette/action-form.tsx";
import type { PaletteRecord } from "../../palette/palette.ts";
import { MissingOnForms } from "../../record/explain/missing-on-forms.tsx";
import { cleanFiles } from "../../record/beside/file-documents.ts";
import { CorrectionEffect, shownEffect, type Effect } from "../../record/correction-effect.tsx";
import { useMay, useViewer } from "../../session/viewer.tsx";

const previewQuery = graphql(/* GraphQL */ `
  query PreviewContactCorrection($input: PreviewContactCorrectionInput!) {
    previewContactCorrection(input: $input) {
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

const staffQuery = graphql(/* GraphQL */ `
  query StaffForContact($roles: [Role!]) {
    staff(role: $roles) {
      id
      name
      role
    }
  }
`);

/** The domain's facts of a contact, as far as its forms need them: the API says null where the domain leaves a fact out. */
export function factsOf(contact: ContactPage_ContactFragment): ContactFacts {
  const { acknowledgement, answer, offer, earlierOnSameSubjectOn, caller, ...known } = contact;
  return {
    ...(known as unknown as ContactFacts),
    caller: caller ?? undefined,
    earlierOnSameSubjectOn: earlierOnSameSubjectOn ?? undefined,
    acknowledgedOn: acknowledgement?.acknowledgedOn,
    answerExpectedOn: acknowledgement?.answerExpectedOn,
    answeredOn: answer?.answeredOn,
    offer: offer ?? undefined,
  };
}

interface ContactFormProps {
  readonly action: keyof typeof contactInputs;
  readonly contact: ContactPage_ContactFragment;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}

/** The form of an action on a contact, made from the row of the transition table that describes it. */
export function ContactForm({ action, contact, onClose, onCancel }: ContactFormProps) {
  const client = useApolloClient();
  const language = useLanguage();
  const { today } = useViewer();
  const seesFiles = useMay("Attachment.addAttachment");
  const facts = factsOf(contact);
  const { input, citations } = contactTransitions[action];
  const record: PaletteRecord = {
    facts,
    today,
    dayOf: (name) => (name in contactDays ? contactDays[name as keyof typeof contactDays](facts) : undefined),
    thingsOf: () => [],
    refuse: refuseOnContact as PaletteRecord["refuse"],
    offered: { EvidencedFact: correctableContactDays(facts) },
    staff: async (roles) => {
      const variables = { roles: roles as Role[] };
      const { data } = await client.query({ query: staffQuery, variables, fetchPolicy: "network-only" });
      return (data?.staff ?? []).map(({ id, name, role }) => ({
        id,
        name,
        detail: say(roleWords[role], language),
      }));
    },
    agencies: async () => [],
    attachments: seesFiles ? () => cleanFiles(client, contact.id) : undefined,
    effectOf: async (asked) => {
      const variables = { input: { ...(asked as PreviewContactCorrectionInput), contactId: contact.id } };
      const { data } = await client.query({ query: previewQuery, variables, fetchPolicy: "no-cache" });
      return shownEffect(data?.previewContactCorrection);
    },
    drawEffect: (effect) => <CorrectionEffect effect={effect as Effect} />,
  };
  return (
    <ActionForm
      action={{
        title: say(contactActionWords[action], language),
        fields: input as ActionFields,
        citations: (citations as readonly AuthorityKey[]).map((key) => citationOf(key, language)),
      }}
      record={record}
      version={contact.version}
      draft={{ form: action, about: contact.id }}
      transmit={(sent, clientMutationId, expectedVersion) =>
        sendAction(client, action, { clientMutationId, contactId: contact.id, expectedVersion, ...sent })
      }
      lead={action === "recordContactHelp" ? <MissingOnForms id={contact.id} /> : null}
      onClose={onClose}
      onCancel={onCancel}
    />
  );
}
