import { useApolloClient } from "@apollo/client/react";
import { refuseOnTask, taskActOf, type TaskActName } from "@redress/domain/tasks";
import { say } from "@redress/domain/vocabulary";
import { graphql } from "../../gql/index.ts";
import type { DraftForm, Role } from "../../gql/graphql.ts";
import { sendAction } from "../../lib/act/send-action.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { ActionDrawer } from "../../palette/action-drawer.tsx";
import { ActionForm } from "../../palette/action-form.tsx";
import type { PaletteRecord } from "../../palette/palette.ts";
import { useViewer } from "../../session/viewer.tsx";

const assigneesQuery = graphql(/* GraphQL */ `
  query TaskAssignees($role: [Role!]) {
    staff(role: $role) {
      id
      name
      role
    }
  }
`);

interface TaskDrawerProps {
  readonly act: TaskActName;
  /** The task; to open one, the record. */
  readonly aboutId: string;
  readonly version: number;
  readonly onClose: () => void;
}

/** The form of an act on a task, made from the row of the table that describes it. */
export function TaskDrawer({ act, aboutId, version, onClose }: TaskDrawerProps) {
  const client = useApolloClient();
  const language = useLanguage();
  const { today } = useViewer();
  const { title, input, intro } = taskActOf(act);
  const record: PaletteRecord = {
    today,
    facts: {},
    dayOf: (name) => (name === "today" ? today : undefined),
    thingsOf: () => [],
    refuse: refuseOnTask as PaletteRecord["refuse"],
    staff: async (roles) => {
      const variables = { role: roles as readonly Role[] as Role[] };
      const { data } = await client.query({ query: assigneesQuery, variables, fetchPolicy: "network-only" });
      return data?.staff ?? [];
    },
    agencies: () => Promise.resolve([]),
  };
  return (
    <ActionDrawer title={say(title, language)} onClose={onClose}>
      {(ask) => (
        <ActionForm
          action={{
            title: say(title, language),
            fields: input,
            intro: intro && say(intro, language),
            citations: [],
          }}
          record={record}
          version={version}
          draft={{ form: act as DraftForm, about: aboutId }}
          transmit={(given, clientMutationId, expectedVersion) =>
            sendAction(
              client,
              act,
              { clientMutationId, aboutId, ...(act === "openTask" ? {} : { expectedVersion }), ...given },
              () => client.refetchQueries({ include: ["RecordTasks", "Tasks"] }),
            )
          }
          onClose={onClose}
          onCancel={ask}
        />
      )}
    </ActionDrawer>
  );
}
