import { Modal } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconFileText, IconKeyboard, IconSearch, type Icon } from "@tabler/icons-react";
import { useEffect, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useFocusReturn } from "../lib/focus-return.ts";
import { useTypedAhead } from "../lib/typed-ahead.ts";
import { useComplaintSearch } from "../lib/use-complaint-search.ts";
import { usePlaces } from "../places.tsx";
import { useMay } from "../session/viewer.tsx";
import classes from "./palette.module.css";
import { useShellActions } from "./shell-actions.tsx";

interface Option {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  readonly Icon: Icon;
  readonly choose: () => void;
}

/** No more are shown at once: who sees so many types another letter. */
const most = 12;

/** The places whose names hold the text, then the complaints that it finds. */
function useOptions(text: string): { readonly options: readonly Option[]; readonly searching: boolean } {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { openHelp } = useShellActions();
  const [settled] = useDebouncedValue(text.trim(), 250);
  const { results, searching } = useComplaintSearch(useMay("Complaint.read") ? settled : "");
  const commands: readonly Option[] = [
    ...usePlaces().map(({ path: id, name, Icon }) => ({ id, name, Icon, choose: () => void navigate(id) })),
    { id: "keys", name: t("account.keys"), Icon: IconKeyboard, choose: openHelp },
  ];
  const sought = text.trim().toLowerCase();
  const found = (results ?? []).map(({ id, number, complainant }) => ({
    id,
    name: number,
    detail: complainant?.name ?? t("common.hidden"),
    Icon: IconFileText,
    choose: () => void navigate(`/complaints/${id}`),
  }));
  return {
    options: [...commands.filter(({ name }) => name.toLowerCase().includes(sought)), ...found].slice(0, most),
    searching: searching || settled !== text.trim(),
  };
}

/** The command palette: places to go, and complaints by name or number while typing. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const field = useTypedAhead("palette", setText);
  const { options, searching } = useOptions(text);
  useFocusReturn();
  const active = options[Math.min(at, options.length - 1)];
  useEffect(() => {
    if (active) document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const choose = (option: Option | undefined): void => {
    if (!option) return;
    onClose();
    option.choose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((Math.min(at, options.length - 1) + step + options.length) % options.length);
    else if (event.key === "Enter") choose(active);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      size="lg"
      title={t("palette.label")}
      classNames={{ header: classes.title, body: classes.body }}
    >
      <div className={classes.field}>
        <IconSearch size={20} aria-hidden />
        <input
          ref={field}
          data-autofocus
          className={classes.input}
          role="combobox"
          aria-label={t("palette.placeholder")}
          aria-expanded={options.length > 0}
          aria-controls="palette-options"
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          placeholder={t("palette.placeholder")}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id="palette-options" role="listbox" aria-label={t("palette.label")} className={classes.options}>
        {options.map((option) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- The keys are the combobox's.
          <div
            key={option.id}
            id={optionId(option)}
            role="option"
            tabIndex={-1}
            aria-selected={option === active}
            className={classes.option}
            onClick={() => choose(option)}
          >
            <option.Icon size={20} stroke={1.6} aria-hidden />
            <span>{option.name}</span>
            {option.detail ? <span className={classes.detail}>{option.detail}</span> : null}
          </div>
        ))}
      </div>
      {options.length === 0 ? (
        <p className={classes.nothing}>{t(searching ? "common.loading" : "palette.nothing")}</p>
      ) : null}
      <p className="visually-hidden" role="status">
        {searching ? "" : t("palette.found", { count: options.length })}
      </p>
    </Modal>
  );
}

function optionId({ id }: Option): string {
  return `palette-${id}`;
}
