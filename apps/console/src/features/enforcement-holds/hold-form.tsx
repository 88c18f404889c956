import { useApolloClient } from "@apollo/client/react";
import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { holdActs, refuseHold, type HoldActName } from "@redress/domain/enforcement";
import { say } from "@redress/domain/vocabulary";
import { sendAction } from "../../lib/act/send-action.ts";
import { citationOf } from "../../lib/days/explain-deadline.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { ActionDrawer } from "../../palette/action-drawer.tsx";
import { ActionForm } from "../../palette/action-form.tsx";
import { nothingRecorded } from "../../palette/nothing-recorded.ts";
import type { PaletteRecord } from "../../palette/palette.ts";
import { useViewer } from "../../session/viewer.tsx";

/** A hold whose last day may be set. */
export interface HoldToEnd {
  readonly id: string;
  readonly fromOn: PlainDate;
}

interface HoldDrawerProps {
  /** The hold whose last day is set; without one, a hold is entered. */
  readonly hold?: HoldToEnd;
  readonly onClose: () => void;
}

/** The form of an act on a hold, made from the row of the table that describes it. */
export function HoldDrawer({ hold, onClose }: HoldDrawerProps) {
  const client = useApolloClient();
  const language = useLanguage();
  const act: HoldActName = hold ? "endEnforcementHold" : "enterEnforcementHold";
  const { title, intro, input, citations } = holdActs[act];
  const name = say(title, language);
  const record: PaletteRecord = {
    ...nothingRecorded,
    today: useViewer().today,
    refuse: refuseHold as PaletteRecord["refuse"],
  };
  return (
    <ActionDrawer title={hold ? `${name}: ${formatDate(hold.fromOn, language)}` : name} onClose={onClose}>
      {(ask) => (
        <ActionForm
          action={{
            title: name,
            fields: input,
            intro: say(intro, language),
            citations: citations.map((key) => citationOf(key, language)),
          }}
          record={record}
          version={0}
          draft={hold ? { form: act, about: hold.id } : { form: act }}
          transmit={(given, clientMutationId) =>
            sendAction(client, act, { ...given, clientMutationId, ...(hold && { holdId: hold.id }) }, () =>
              client.refetchQueries({ include: ["EnforcementHolds"] }),
            )
          }
          onClose={onClose}
          onCancel={ask}
        />
      )}
    </ActionDrawer>
  );
}
