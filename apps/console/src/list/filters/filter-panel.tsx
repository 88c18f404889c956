import { Checkbox, Fieldset, MultiSelect, NativeSelect, Popover, Radio } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./filters.module.css";
import type { ListFrame } from "../declaration/list.ts";
import type { ViewValue } from "../declaration/list-address.ts";
import type { ListView } from "../declaration/list-view.ts";
import { filterPanelId, isInPanel, type Filter } from "../declaration/filter.ts";
import { useChoiceWords, useListWords } from "../declaration/list-words.ts";
import { useNamed } from "./named.ts";

interface FilterPanelProps {
  readonly list: ListFrame;
  readonly view: ListView;
  readonly onClose: () => void;
}

/** Every filter of the list but the numbers, each by the field of its kind. Fetched when it is first opened. */
export function FilterPanel({ list, view, onClose }: FilterPanelProps) {
  const { t } = useTranslation();
  const words = useListWords(list.name);
  return (
    <Popover
      opened
      onDismiss={onClose}
      position="bottom-end"
      width={372}
      trapFocus
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
        aria-label={t("list.filter")}
      >
        {view.filters.map(([id, filter, value]) =>
          isInPanel(filter) ? (
            <FilterField
              key={id}
              name={list.name}
              id={id}
              filter={filter}
              value={value}
              label={words(`filter.${id}`)}
              onChange={(next) => view.change({ [id]: next })}
            />
          ) : null,
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

interface FilterFieldProps {
  readonly name: string;
  readonly id: string;
  readonly filter: Filter;
  readonly value: ViewValue;
  readonly label: string;
  readonly onChange: (value: ViewValue) => void;
}

/** More values than these are searched in a list; fewer stand open. */
const mostOpen = 9;

function FilterField({ name, id, filter, value, label, onChange }: FilterFieldProps) {
  const { t } = useTranslation();
  const wordsOf = useChoiceWords(name);
  const named = useNamed(filter, true);
  if (filter.kind === "yesNo") {
    const change = (on: boolean): void => onChange(on || null);
    return (
      <Checkbox
        label={label}
        checked={value === true}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    );
  }
  if (filter.kind === "year") {
    const years = Array.from({ length: filter.last - filter.first + 1 }, (_, at) => String(filter.last - at));
    return (
      <NativeSelect
        label={label}
        value={String(value ?? "")}
        data={[{ value: "", label: t("list.any") }, ...years]}
        onChange={(event) => onChange(Number(event.currentTarget.value) || null)}
      />
    );
  }
  const options =
    "values" in filter
      ? filter.values.map((one) => ({ value: one, label: wordsOf(id, one, filter.words) }))
      : named.map((one) => ({ value: one.id, label: one.name }));
  if (filter.kind === "choice") {
    return (
      <Radio.Group
        label={label}
        value={typeof value === "string" ? value : ""}
        onChange={(one) => onChange(one || null)}
      >
        <div className={classes.options}>
          <Radio value="" label={t("list.any")} />
          {options.map((one) => (
            <Radio key={one.value} {...one} />
          ))}
        </div>
      </Radio.Group>
    );
  }
  const chosen = Array.isArray(value) ? [...(value as readonly string[])] : [];
  if (filter.kind === "choices" && options.length <= mostOpen) {
    return (
      <Fieldset legend={label} variant="unstyled">
        <Checkbox.Group value={chosen} onChange={onChange}>
          <div className={classes.options}>
            {options.map((one) => (
              <Checkbox key={one.value} {...one} />
            ))}
          </div>
        </Checkbox.Group>
      </Fieldset>
    );
  }
  return (
    <MultiSelect
      label={label}
      data={options}
      value={chosen}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t("common.clear") }}
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      classNames={{ options: classes.choices }}
      onChange={onChange}
    />
  );
}
