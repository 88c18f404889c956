import { Button, Group } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { accessActNames, accessActOf, refuseAccess, type AccessActName } from "@redress/domain/access";
import { say } from "@redress/domain/vocabulary";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Note } from "../../components/note.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import type { DraftForm } from "../../gql/graphql.ts";
import { accessEn } from "../../i18n/en/access.en.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { sendAction } from "../../lib/act/send-action.ts";
import { citationOf } from "../../lib/days/explain-deadline.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { ActionDrawer } from "../../palette/action-drawer.tsx";
import { ActionForm } from "../../palette/action-form.tsx";
import type { PaletteRecord } from "../../palette/palette.ts";
import { useViewer } from "../../session/viewer.tsx";

addEnglish(accessEn);

interface OutsideListProps {
  /** The id of a record of whatever kind. */
  readonly id: string;
}

/** What stands in the place of a record that is not on the viewer's own list: the two ways to it. */
export function OutsideList({ id }: OutsideListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { permissions } = useViewer();
  const [act, setAct] = useState<AccessActName | null>(null);
  const [asked, setAsked] = useState(false);
  return (
    <article>
      <PageHeading title={t("outside.title")} lead={t("outside.text")} />
      {asked ? (
        <Note tone="calm" title={t("outside.asked")}>
          <p>{t("outside.askedText")}</p>
        </Note>
      ) : null}
      <Group>
        {accessActNames
          .filter((name) => permissions.includes(`RecordAccess.${name}`))
          .map((name) => (
            <Button key={name} variant="default" onClick={() => setAct(name)}>
              {say(accessActOf(name).title, language)}
            </Button>
          ))}
      </Group>
      {act ? (
        <AccessDrawer act={act} id={id} onAsked={() => setAsked(true)} onClose={() => setAct(null)} />
      ) : null}
    </article>
  );
}

interface AccessDrawerProps extends OutsideListProps {
  readonly act: AccessActName;
  readonly onAsked: () => void;
  readonly onClose: () => void;
}

/** The form of a way to the record, made from the row of the table that describes it. */
function AccessDrawer({ act, id, onAsked, onClose }: AccessDrawerProps) {
  const client = useApolloClient();
  const language = useLanguage();
  const { today } = useViewer();
  const { title, input, intro, citations } = accessActOf(act);
  const record: PaletteRecord = {
    today,
    facts: {},
    dayOf: () => undefined,
    thingsOf: () => [],
    refuse: refuseAccess as PaletteRecord["refuse"],
    staff: () => Promise.resolve([]),
    agencies: () => Promise.resolve([]),
  };
  return (
    <ActionDrawer title={say(title, language)} onClose={onClose}>
      {(ask) => (
        <ActionForm
          action={{
            title: say(title, language),
            fields: input,
            intro: say(intro, language),
            citations: citations.map((key) => citationOf(key, language)),
          }}
          record={record}
          version={1}
          draft={{ form: act as DraftForm, about: id }}
          transmit={(given, clientMutationId) =>
            sendAction(client, act, { clientMutationId, recordId: id, ...given }, () =>
              act === "askForAccess" ? onAsked() : client.refetchQueries({ include: "active" }),
            )
          }
          onClose={onClose}
          onCancel={ask}
        />
      )}
    </ActionDrawer>
  );
}
