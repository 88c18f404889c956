import { Button, Checkbox, Fieldset, MultiSelect, Popover } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { channelWords, complaintStatuses, filingChannels, say, statusWords } from "@redress/domain";
import { IconFilter } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useIsState } from "../../session/viewer.tsx";
import type { CaseloadView } from "./caseload-url.ts";
import classes from "./caseload-filters.module.css";

const peopleQuery = graphql(/* GraphQL */ `
  query CaseloadPeople {
    staff(role: [OMBUDSPERSON, INVESTIGATOR, SUPERVISOR]) {
      id
      name
    }
  }
`);

const agenciesQuery = graphql(/* GraphQL */ `
  query Agencies {
    agencies {
      id
      name
    }
  }
`);

/** The people of the viewer's agency by id, for the filter and its chips. Empty for state staff. */
export function usePeople(): readonly { readonly id: string; readonly name: string }[] {
  const isState = useIsState();
  return useQuery(peopleQuery, { skip: isState }).data?.staff ?? [];
}

/** The agencies by id, for state staff; empty for everyone else. */
export function useAgencies(): readonly { readonly id: string; readonly name: string }[] {
  const isState = useIsState();
  return useQuery(agenciesQuery, { skip: !isState }).data?.agencies ?? [];
}

/** The less common filters, in a panel: status, channel, who has it, and for state staff the agency. */
export function CaseloadFilters({ view }: { readonly view: CaseloadView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isState = useIsState();
  const [opened, setOpened] = useState(false);
  const people = usePeople();
  const agencies = useAgencies();
  const options = (list: readonly { id: string; name: string }[]): { value: string; label: string }[] => list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={340} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={17} aria-hidden />} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {t("caseload.filter")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={t("caseload.filter")}>
        <Fieldset legend={t("caseload.column.status")} variant="unstyled">
          <Checkbox.Group value={view.status} onChange={(status) => view.change({ status: status as CaseloadView["status"], closed: status.some((one) => one === "RESOLVED" || one === "WITHDRAWN") || null })}>
            <div className={classes.options}>
              {complaintStatuses.map((status) => (
                <Checkbox key={status} value={status} label={say(statusWords[status], language)} />
              ))}
            </div>
          </Checkbox.Group>
        </Fieldset>
        <Fieldset legend={t("caseload.channel")} variant="unstyled">
          <Checkbox.Group value={view.channel} onChange={(channel) => view.change({ channel: channel as CaseloadView["channel"] })}>
            <div className={classes.options}>
              {filingChannels.map((channel) => (
                <Checkbox key={channel} value={channel} label={say(channelWords[channel], language)} />
              ))}
            </div>
          </Checkbox.Group>
        </Fieldset>
        {isState ? (
          <MultiSelect
            label={t("caseload.agency")}
            data={options(agencies)}
            value={view.agency}
            searchable
            clearable
            clearButtonProps={{ "aria-label": t("common.clear") }}
            comboboxProps={{ withinPortal: false }}
            onChange={(agency) => view.change({ agency })}
          />
        ) : (
          <MultiSelect
            label={t("caseload.column.assignee")}
            data={options(people)}
            value={view.assignee}
            searchable
            clearable
            clearButtonProps={{ "aria-label": t("common.clear") }}
            comboboxProps={{ withinPortal: false }}
            onChange={(assignee) => view.change({ assignee, tab: "agency" })}
          />
        )}
        <Checkbox label={t("caseload.closed")} checked={view.closed} onChange={(event) => view.change({ closed: event.currentTarget.checked || null })} />
      </Popover.Dropdown>
    </Popover>
  );
}
