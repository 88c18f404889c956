import { UnstyledButton } from "@mantine/core";
import { channelWords, say, statusWords } from "@redress/domain";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/preferences.ts";
import classes from "./caseload-chips.module.css";
import { useAgencies, usePeople } from "./filter-names.ts";
import type { CaseloadView } from "./caseload-url.ts";

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/** The filters that are on, each a button that takes it off. */
export function CaseloadChips({ view }: { readonly view: CaseloadView }) {
  const { t } = useTranslation();
  const chips = useChips(view);
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t("caseload.active")}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <UnstyledButton
            className={classes.chip}
            onClick={chip.remove}
            aria-label={t("caseload.remove", { filter: chip.label })}
          >
            {chip.label}
            <IconX size={14} aria-hidden />
          </UnstyledButton>
        </li>
      ))}
      <li>
        <UnstyledButton
          className={classes.clear}
          onClick={() =>
            view.change({
              due: null,
              status: null,
              channel: null,
              assignee: null,
              agency: null,
              closed: null,
            })
          }
        >
          {t("caseload.clearFilters")}
        </UnstyledButton>
      </li>
    </ul>
  );
}

function useChips(view: CaseloadView): Chip[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const people = usePeople();
  const agencies = useAgencies();
  const nameOf = (list: readonly { id: string; name: string }[], id: string): string =>
    list.find((one) => one.id === id)?.name ?? "…";
  const chips: Chip[] = [];
  if (view.due)
    chips.push({
      key: view.due,
      label: t(`caseload.due.${view.due}`),
      remove: () => view.change({ due: null }),
    });
  for (const status of view.status) {
    chips.push({
      key: status,
      label: say(statusWords[status], language),
      remove: () => view.change({ status: view.status.filter((one) => one !== status) }),
    });
  }
  for (const channel of view.channel) {
    chips.push({
      key: channel,
      label: say(channelWords[channel], language),
      remove: () => view.change({ channel: view.channel.filter((one) => one !== channel) }),
    });
  }
  for (const id of view.assignee) {
    chips.push({
      key: id,
      label: nameOf(people, id),
      remove: () => view.change({ assignee: view.assignee.filter((one) => one !== id) }),
    });
  }
  for (const id of view.agency) {
    chips.push({
      key: id,
      label: nameOf(agencies, id),
      remove: () => view.change({ agency: view.agency.filter((one) => one !== id) }),
    });
  }
  if (view.closed)
    chips.push({ key: "closed", label: t("caseload.closed"), remove: () => view.change({ closed: null }) });
  return chips;
}
