import { Combobox, Textarea, useCombobox } from "@mantine/core";
import { useLazyQuery } from "@apollo/client/react";
import { roleWords, say } from "@redress/domain/vocabulary";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/preferences.ts";
import { colleaguesQuery } from "./note-documents.ts";

/** A name that is being typed after an @, up to the caret. */
const beingTyped = /(?:^|\s)@([^@\n]{0,40})$/;
const mostOffered = 6;

interface MentionAreaProps {
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onSend: () => void;
  readonly error: ReactNode;
}

/** The colleagues of the agency, asked for when somebody is about to be mentioned. */
export function useColleagues() {
  const [ask, { data }] = useLazyQuery(colleaguesQuery);
  const colleagues = data?.staff ?? [];
  return {
    colleagues,
    ask: () => void ask().catch(() => undefined),
    /** The ids of those whom a text names after an @. */
    mentionedIn: (text: string) =>
      colleagues.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id),
  };
}

/** A text in which @ offers the names of colleagues: arrows choose, Enter takes, Escape leaves it. */
export function MentionArea({
  label,
  description,
  value,
  onChange,
  onSend,
  error,
  colleagues,
  ask,
}: MentionAreaProps & Pick<ReturnType<typeof useColleagues>, "ask" | "colleagues">) {
  const { t } = useTranslation();
  const language = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const combobox = useCombobox();
  const id = useId();
  const [caret, setCaret] = useState(0);
  const start = value.slice(0, caret).match(beingTyped)?.[1];
  const found =
    start === undefined
      ? []
      : colleagues
          .filter(({ name }) => name.toLowerCase().includes(start.toLowerCase()) && name !== start)
          .slice(0, mostOffered);
  const write = (text: string, at: number): void => {
    setCaret(at);
    if (text.includes("@")) ask();
    onChange(text);
    combobox.openDropdown();
  };
  const take = (name: string): void => {
    const before = value.slice(0, caret).slice(0, caret - (start?.length ?? 0));
    onChange(`${before}${name} ${value.slice(caret)}`);
    combobox.closeDropdown();
    area.current?.focus();
  };
  const open = combobox.dropdownOpened && found.length > 0;
  const first = open ? found[0]?.id : undefined;
  // The options are there only after they were drawn: Enter takes the first of those that are.
  useEffect(() => {
    if (first !== undefined) combobox.selectFirstOption();
    // oxlint-disable-next-line react/exhaustive-deps -- The store is made anew at each drawing.
  }, [first]);
  return (
    <Combobox
      store={{ ...combobox, dropdownOpened: open }}
      onOptionSubmit={take}
      withinPortal={false}
      position="bottom-start"
    >
      <Combobox.EventsTarget withKeyboardNavigation={open} withAriaAttributes={open}>
        <Textarea
          ref={area}
          id={id}
          label={label}
          description={description}
          value={value}
          autosize
          minRows={2}
          maxRows={12}
          error={error}
          onChange={({ currentTarget }) => write(currentTarget.value, currentTarget.selectionStart)}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSend();
          }}
        />
      </Combobox.EventsTarget>
      {open ? (
        <Combobox.Dropdown>
          <Combobox.Options aria-label={t("notes.colleagues")}>
            {found.map(({ id: key, name, role }) => (
              <Combobox.Option key={key} value={name}>
                {name}, {say(roleWords[role], language)}
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      ) : null}
    </Combobox>
  );
}
