import { Button, Group } from "@mantine/core";
import { tellInput, type ActionFields } from "@redress/domain/input";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Citations, type CitationView } from "../components/citation.tsx";
import classes from "./action-form.module.css";
import type { DraftPlace } from "../lib/act/drafts.ts";
import { DraftNote, DraftStanding } from "./draft/draft-note.tsx";
import { startValues } from "./form-values.ts";
import { Obstacles, SendFailure } from "./obstacles.tsx";
import { PaletteContext, type PaletteRecord } from "./palette.ts";
import { ReviewDialog } from "./review-dialog.tsx";
import { StaleDialog } from "./stale-dialog.tsx";
import type { Transmit } from "./use-action.ts";
import { holdEnter, usePalette } from "./use-palette.ts";
import { WriteFields } from "./write-fields.tsx";

/** An action as its form shows it. */
export interface DescribedAction {
  /** What the button says. */
  readonly title: string;
  readonly fields: ActionFields;
  /** What to know before anything is filled in. */
  readonly intro?: string | undefined;
  readonly citations: readonly CitationView[];
}

interface ActionFormProps {
  readonly action: DescribedAction;
  readonly record: PaletteRecord;
  /** The version that the form is opened on. */
  readonly version: number;
  readonly transmit: Transmit;
  /** Where what is typed is kept until it is filed. */
  readonly draft: DraftPlace;
  /** What this action alone shows above its fields. */
  readonly lead?: ReactNode;
  /** What this action alone shows beneath its fields, of the input as it stands. */
  readonly preview?: ((input: Readonly<Record<string, unknown>>) => ReactNode) | undefined;
  /** Closes the form at once: done, or given up. */
  readonly onClose: () => void;
  /** Closes the form after asking, where something would be lost. */
  readonly onCancel: () => void;
}

/**
 * The form of an action, made from the description of its input: fields, checks, the summary beside somebody else's
 * change. Nothing typed here is stored in the browser; the server keeps
 * it as a draft.
 */
export function ActionForm({ action, lead, preview, onClose, onCancel, ...opened }: ActionFormProps) {
  const { t } = useTranslation();
  const { fields } = action;
  const palette = usePalette({
    ...opened,
    fieldsOf: () => fields,
    start: () => startValues(fields, opened.record),
    onDone: onClose,
  });
  const { sender, input, form, nameOf } = palette;
  return (
    <PaletteContext value={form}>
      <form
        ref={openOnFirstField}
        noValidate
        onSubmit={palette.onSubmit}

        className={classes.form}
      >
        <Obstacles palette={palette} />
        <DraftNote draft={palette.draft} />
        {action.intro ? <p>{action.intro}</p> : null}
        {lead}
        <WriteFields fields={fields} values={palette.values} onChange={palette.setValues} />
        {preview?.(input)}
        <p>
          <Citations citations={action.citations} />
        </p>
        <div className={classes.foot}>
          <DraftStanding draft={palette.draft} />
          <SendFailure palette={palette} />
          <Group>
            <Button type="submit">{action.title}</Button>
            <Button variant="default" onClick={onCancel}>
              {t("common.cancel")}
            </Button>
          </Group>
        </div>
      </form>
      {palette.review.opened ? (
        <ReviewDialog
          palette={palette}
          title={t("form.reviewTitle", { action: action.title })}
          record={t("form.record")}
        >
          {preview?.(input)}
        </ReviewDialog>
      ) : null}
      {sender.obstacle?.kind === "STALE" ? (
        <StaleDialog
          stale={sender.obstacle.stale}
          mine={tellInput(fields, input, { language: form.language, nameOf })}
          pending={sender.pending}
          onTheirs={onClose}
          onMine={() => void sender.applyToNewVersion()}
          onBack={sender.clear}
        />
      ) : null}
    </PaletteContext>
  );
}

/** Gives the first field the focus when the form opens. */
function openOnFirstField(form: HTMLFormElement | null): (() => void) | undefined {
  const first = form?.querySelector<HTMLElement>("input, textarea, select");
  // The drawer looks for this mark when it takes the focus.
  first?.setAttribute("data-autofocus", "");
  first?.focus();
  return holdEnter(form);
}
