import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { focusFilters, type Filter } from "../declaration/filter.ts";
import classes from "./filters.module.css";
import type { ViewValue } from "../declaration/list-address.ts";
import { isOn, type ListView } from "../declaration/list-view.ts";
import { useChoiceWords, useListWords } from "../declaration/list-words.ts";
import { useNamed } from "./named.ts";

interface ListChipsProps {
  readonly name: string;
  readonly view: ListView;
}

/** Gives the focus to the chip beside one that goes, so that it is not lost with it; the last one's goes to the filters. */
function focusBeside(going: HTMLElement): void {
  const item = going.closest("li");
  const beside = item?.nextElementSibling?.nextElementSibling
    ? item.nextElementSibling
    : item?.previousElementSibling;
  if (beside) beside.querySelector("button")?.focus();
  else focusFilters();
}

/** The filters that are on, each a button that takes it off. */
export function ListChips({ name, view }: ListChipsProps) {
  const { t } = useTranslation();
  const on = view.filters.filter(([, , value]) => isOn(value));
  if (on.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t("list.active")}>
      {on.flatMap(([id, filter, value]) =>
        [value]
          .flat()
          .map((one) => (
            <Chip
              key={`${id} ${String(one)}`}
              {...{ name, id, filter, one }}
              onRemove={() =>
                view.change({ [id]: Array.isArray(value) ? value.filter((other) => other !== one) : null })
              }
            />
          )),
      )}
      <li data-no-print>
        <UnstyledButton
          className={classes.clear}
          onClick={() => {
            focusFilters();
            view.clear();
          }}
        >
          {t("list.clearFilters")}
        </UnstyledButton>
      </li>
    </ul>
  );
}

interface ChipProps {
  readonly name: string;
  readonly id: string;
  readonly filter: Filter;
  readonly one: ViewValue;
  readonly onRemove: () => void;
}

function Chip({ name, id, filter, one, onRemove }: ChipProps) {
  const { t } = useTranslation();
  const label = useLabel(name, id, filter, one);
  return (
    <li>
      <UnstyledButton
        className={classes.chip}
        onClick={(event) => {
          focusBeside(event.currentTarget);
          onRemove();
        }}
        aria-label={t("list.remove", { filter: label })}
      >
        {label}
        <IconX size={14} aria-hidden data-no-print />
      </UnstyledButton>
    </li>
  );
}

function useLabel(name: string, id: string, filter: Filter, one: ViewValue): string {
  const words = useListWords(name);
  const wordsOf = useChoiceWords(name);
  const named = useNamed(filter, true);
  if (filter.kind === "yesNo") return words(`filter.${id}`);
  if ("values" in filter) return wordsOf(id, String(one), filter.words);
  if (filter.kind === "text" || filter.kind === "year") return String(one);
  return named.find((candidate) => candidate.id === one)?.name ?? "…";
}
