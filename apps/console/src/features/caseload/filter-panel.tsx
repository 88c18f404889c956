import { Checkbox, Fieldset, MultiSelect, Popover } from "@mantine/core";
import { channelWords, filingChannels, say, statusWords } from "@redress/domain";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/preferences.ts";
import { useIsState } from "../../session/viewer.tsx";
import { filterPanelId, useAgencies, usePeople } from "./filter-names.ts";
import { caseloadStatuses, type CaseloadView } from "./caseload-url.ts";
import classes from "./filter-panel.module.css";

/** The less common filters: status, channel, who has it, and for state staff the agency. */
export function FilterPanel({
  view,
  onClose,
}: {
  readonly view: CaseloadView;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isState = useIsState();
  const people = usePeople();
  const agencies = useAgencies();
  const options = (list: readonly { id: string; name: string }[]): { value: string; label: string }[] =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Popover
      opened
      onDismiss={onClose}
      position="bottom-end"
      width={372}
      trapFocus
      returnFocus
      withinPortal
      withRoles={false}
    >
      <Popover.Target>
        <span className={classes.anchor} aria-hidden />
      </Popover.Target>
      <Popover.Dropdown
        id={filterPanelId}
        role="dialog"
        className={classes.panel}
        aria-label={t("caseload.filter")}
      >
        <Fieldset legend={t("caseload.column.status")} variant="unstyled">
          <Checkbox.Group
            value={view.status}
            onChange={(status) =>
              view.change({
                status: status as CaseloadView["status"],
                closed: status.some((one) => one === "RESOLVED" || one === "WITHDRAWN") || null,
              })
            }
          >
            <div className={classes.options}>
              {caseloadStatuses.map((status) => (
                <Checkbox key={status} value={status} label={say(statusWords[status], language)} />
              ))}
            </div>
          </Checkbox.Group>
        </Fieldset>
        <Fieldset legend={t("caseload.channel")} variant="unstyled">
          <Checkbox.Group
            value={view.channel}
            onChange={(channel) => view.change({ channel: channel as CaseloadView["channel"] })}
          >
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
            withScrollArea={false}
            classNames={{ options: classes.choices }}
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
            withScrollArea={false}
            classNames={{ options: classes.choices }}
            onChange={(assignee) => view.change({ assignee, tab: "agency" })}
          />
        )}
        <Checkbox
          label={t("caseload.closed")}
          checked={view.closed}
          onChange={(event) => view.change({ closed: event.currentTarget.checked || null })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
