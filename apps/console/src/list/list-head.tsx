import { Button, UnstyledButton } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconFilter } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "./choice.tsx";
import {
  filterButtonId,
  filterPanelId,
  focusFilters,
  isInPanel,
  type CountButton,
} from "./declaration/filter.ts";
import classes from "./list.module.css";
import type { ListFrame } from "./declaration/list.ts";
import type { ListView } from "./declaration/list-view.ts";
import { useChoiceWords, useListWords } from "./declaration/list-words.ts";

const FilterPanel = lazy(async () => ({ default: (await import("./filters/filter-panel.tsx")).FilterPanel }));

/** The numbers of each tab by name, as they came; nothing while they are on their way. */
export type ListCounts = Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;

interface ListHeadProps {
  readonly list: ListFrame;
  readonly view: ListView;
  readonly counts: ListCounts;
}

function shown(number: unknown): number | string {
  return typeof number === "number" ? number : "–";
}

/** Links in all but name, each with the number of rows behind it. */
function Tabs({ list, view, counts }: ListHeadProps) {
  const words = useListWords(list.name);
  return (
    <nav className={classes.tabs} aria-label={words("tabs")}>
      {view.tabs.map((tab) => (
        <UnstyledButton
          key={tab}
          className={classes.tab}
          aria-current={view.tab === tab ? "page" : undefined}
          onClick={() => view.change({ tab })}
        >
          {words(`tab.${tab}`)}{" "}
          {list.counts ? (
            <span className={classes.count}>{shown(counts?.[tab]?.[list.counts.tab])}</span>
          ) : null}
        </UnstyledButton>
      ))}
    </nav>
  );
}

interface CountButtonsProps extends ListHeadProps {
  readonly id: string;
  readonly on: string | null;
  readonly buttons: Readonly<Record<string, CountButton>>;
}

/** Numbers of the open tab; each is the filter that shows what it counts. */
function CountButtons({ list, view, counts, id, on, buttons }: CountButtonsProps) {
  const words = useListWords(list.name);
  const wordsOf = useChoiceWords(list.name);
  const numbers = counts?.[view.tab ?? ""];
  return (
    <div className={classes.counts} role="group" aria-label={words(`filter.${id}`)}>
      {Object.entries(buttons).map(([value, { count, Icon, tone }]) => (
        <UnstyledButton
          key={value}
          className={classes.countButton}
          data-tone={numbers?.[count] ? tone : "none"}
          aria-pressed={on === value}
          onClick={() => view.change({ [id]: on === value ? null : value })}
        >
          <Icon size={18} stroke={1.9} aria-hidden />
          <strong>{shown(numbers?.[count])}</strong> <span>{wordsOf(id, value)}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}

interface TextFilterProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Asks when the typing rests. What comes from the address (Back, a filter taken off) never overtakes what is typed. */
function TextFilter({ label, value, onChange }: TextFilterProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) {
      setSent(value);
      setTyped(value);
    }
  }
  const send = useDebouncedCallback((text: string) => {
    setSent(text);
    onChange(text);
  }, 250);
  return (
    <input
      type="search"
      className={classes.text}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        send(event.currentTarget.value.trim());
      }}
    />
  );
}

/** What stands above the rows: tabs, the numbers that filter, and the way to every other filter. */
export function ListHead({ list, view, counts }: ListHeadProps) {
  const { t } = useTranslation();
  const words = useListWords(list.name);
  const [opened, setOpened] = useState(false);
  const sayOrder = (asked: string): string => {
    const { column = "", direction = "ascending" } = list.sorts.find(({ sort }) => sort === asked) ?? {};
    return t(`list.${direction}`, { column: words(`column.${column}`) });
  };
  const panel = view.filters.some(([, filter]) => isInPanel(filter));
  return (
    <div className={classes.head} data-no-print>
      {view.tabs.length > 0 ? <Tabs list={list} view={view} counts={counts} /> : null}
      {view.filters.map(([id, filter, value]) => {
        if (filter.kind === "text")
          return (
            <TextFilter
              key={id}
              label={words(`filter.${id}`)}
              value={String(value ?? "")}
              onChange={(text) => view.change({ [id]: text || null })}
            />
          );
        if (filter.kind !== "choice" || !filter.counts) return null;
        const on = value === null ? null : String(value);
        return <CountButtons key={id} {...{ list, view, counts, id, on }} buttons={filter.counts} />;
      })}
      {list.sorts.length > 1 ? (
        <Choice
          narrowOnly
          label={t("list.sort")}
          of={list.sorts.map(({ sort }) => sort)}
          value={view.sort}
          say={sayOrder}
          onChange={(sort) => view.change({ sort })}
        />
      ) : null}
      {panel ? (
        <div className={classes.filter}>
          <Button
            id={filterButtonId}
            variant="default"
            leftSection={<IconFilter size={17} aria-hidden />}
            aria-haspopup="dialog"
            aria-expanded={opened}
            aria-controls={opened ? filterPanelId : undefined}
            onClick={() => setOpened(true)}
          >
            {t("list.filter")}
          </Button>
          {opened ? (
            <Suspense fallback={null}>
              <FilterPanel
                list={list}
                view={view}
                onClose={() => {
                  setOpened(false);
                  focusFilters();
                }}
              />
            </Suspense>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
