import type { PlainDate } from "@redress/domain/calendar";
import type { ActionFields } from "@redress/domain/input";
import { draftEn } from "../../i18n/en/draft.en.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import type { DraftPlace } from "../../lib/act/drafts.ts";
import { useUnsavedWork } from "../../lib/act/unsaved-work.ts";
import { useViewer } from "../../session/viewer.tsx";
import type { FormValues } from "../palette.ts";
import type { Transmit } from "../use-action.ts";
import { draftOf, joinValues, takeUp } from "./draft-values.ts";
import { useDraft, type FormDraft } from "./use-draft.ts";

addEnglish(draftEn);

interface PaletteDraftOptions {
  readonly place: DraftPlace;
  readonly version: number;
  readonly fieldsOf: (values: FormValues) => ActionFields;
  /** What the form held when it was opened. */
  readonly open: FormValues;
  readonly values: FormValues;
  readonly setValues: (values: FormValues) => void;
  readonly dirty: boolean;
  readonly today: PlainDate;
}

/** The draft of a form that is made of described fields. While something was typed, leaving asks first. */
export function usePaletteDraft(options: PaletteDraftOptions): FormDraft {
  const { place, version, fieldsOf, open, values, setValues, dirty, today } = options;
  const textOf = (held: FormValues) => draftOf(fieldsOf(held), open, held, today);
  const taken = (text: string) => takeUp(fieldsOf(open), open, text);
  const draft = useDraft({
    place,
    version,
    authorId: useViewer().staff?.id ?? "",
    text: textOf(values),
    untouched: textOf(open),
    form: {
      put: (text) => {
        const held = text === undefined ? open : taken(text);
        setValues(held);
        return textOf(held);
      },
      join: (base, mine, theirs) => {
        const joined = joinValues(taken(base), taken(mine), taken(theirs));
        return joined && textOf(joined);
      },
    },
  });
  useUnsavedWork(dirty, draft.isKept);
  return draft;
}

/** Sends when no save of the draft is under way; what was filed is not kept any more. */
export function sentOnce(transmit: Transmit, { keeper }: FormDraft): Transmit {
  return async (...input) => {
    await keeper.settle();
    let isDone = false;
    try {
      const answer = await transmit(...input);
      isDone = answer.kind === "DONE";
      return answer;
    } finally {
      keeper.settled(isDone);
    }
  };
}
