import { useApolloClient } from "@apollo/client/react";
import { Radio, TextInput } from "@mantine/core";
import {
  flagStands,
  partyFlagWords,
  personActOf,
  recusalWords,
  refuseOnPerson,
  type PersonActName,
} from "@redress/domain/person";
import { roleWords, say, type Role } from "@redress/domain/vocabulary";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.ts";
import type { DraftForm, PersonPage_PersonFragment } from "../../gql/graphql.ts";
import { sendAction } from "../../lib/act/send-action.ts";
import { citationOf } from "../../lib/days/explain-deadline.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { ActionDrawer } from "../../palette/action-drawer.tsx";
import { ActionForm } from "../../palette/action-form.tsx";
import type { PaletteRecord } from "../../palette/palette.ts";
import { useMay, useViewer } from "../../session/viewer.tsx";
import { recordsInShort, useFoundPeople } from "./found-people.ts";
import classes from "./people.module.css";

const staffQuery = graphql(/* GraphQL */ `
  query StaffToName($roles: [Role!]) {
    staff(role: $roles) {
      id
      name
      role
    }
  }
`);

interface PersonDrawerProps {
  readonly act: PersonActName;
  readonly person: Pick<PersonPage_PersonFragment, "flags" | "id" | "name" | "recusals">;
  readonly onClose: () => void;
}

/** The form of an act on a person, made from the row of the table that describes it. */
export function PersonDrawer({ act, person, onClose }: PersonDrawerProps) {
  const client = useApolloClient();
  const language = useLanguage();
  const record = useRecord(person);
  const [otherId, setOtherId] = useState("");
  const { title, input, intro, citations } = personActOf(act);
  // Whom to join is chosen among those who are found by name, not typed as an id.
  const { otherId: chosen, ...asked } = input;
  // Who may name nobody else is not asked whom.
  const { colleague: _, ...ofMyself } = input;
  const mayNameOthers = useMay("Person.endRecusal");
  const fields = chosen ? asked : mayNameOthers ? input : ofMyself;
  return (
    <ActionDrawer title={say(title, language)} onClose={onClose}>
      {(ask) => (
        <ActionForm
          action={{
            title: say(title, language),
            fields,
            intro: intro && say(intro, language),
            citations: citations.map((key) => citationOf(key, language)),
          }}
          record={record}
          version={1}
          draft={{ form: act as DraftForm, about: person.id }}
          transmit={(given, clientMutationId) =>
            sendAction(
              client,
              act,
              { clientMutationId, personId: person.id, ...(chosen ? { otherId } : {}), ...given },
              // Whoever was joined or parted stands on the pages of others too; whoever is kept apart keeps nothing on the screen.
              () =>
                act === "declareRecusal" ? client.resetStore() : client.refetchQueries({ include: "active" }),
            )
          }
          lead={chosen ? <ChooseOther person={person} value={otherId} onChange={setOtherId} /> : null}
          onClose={onClose}
          onCancel={ask}
        />
      )}
    </ActionDrawer>
  );
}

/** What the palette needs to know of a person. */
function useRecord({ flags, recusals }: PersonDrawerProps["person"]): PaletteRecord {
  const client = useApolloClient();
  const { today } = useViewer();
  const language = useLanguage();
  return {
    today,
    facts: {},
    dayOf: () => undefined,
    thingsOf: (of) =>
      of === "recusals"
        ? recusals
            .filter(({ endedAt }) => !endedAt)
            .map(({ ordinal, kind, staff }) => ({
              ordinal,
              title: [staff?.name, say(recusalWords[kind], language)].filter(Boolean).join(": "),
            }))
        : flags.filter(flagStands).map(({ ordinal, kind, detail }) => ({
            ordinal,
            title: [say(partyFlagWords[kind], language), detail].filter(Boolean).join(": "),
          })),
    refuse: refuseOnPerson as PaletteRecord["refuse"],
    staff: async (roles) => {
      const variables = { roles: roles as Role[] };
      const { data } = await client.query({ query: staffQuery, variables, fetchPolicy: "network-only" });
      return (data?.staff ?? []).map(({ id, name, role }) => ({
        id,
        name,
        detail: say(roleWords[role], language),
      }));
    },
    agencies: () => Promise.resolve([]),
  };
}

interface ChooseOtherProps {
  readonly person: Pick<PersonPage_PersonFragment, "id" | "name">;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The other record of the person: found by name, told apart by the numbers of its records. */
function ChooseOther({ person, value, onChange }: ChooseOtherProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(person.name);
  const found = useFoundPeople(typed).filter(({ id }) => id !== person.id);
  return (
    <div className={classes.column}>
      <TextInput
        label={t("personPage.otherName")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
      />
      <Radio.Group label={t("personPage.other")} value={value} onChange={onChange} required>
        {found.length === 0 ? <p>{t("personPage.noOther")}</p> : null}
        {found.map((one) => (
          <Radio key={one.id} value={one.id} label={one.name} description={recordsInShort(one)} />
        ))}
      </Radio.Group>
    </div>
  );
}
