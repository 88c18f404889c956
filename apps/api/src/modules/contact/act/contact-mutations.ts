import {
  contactActionWords,
  contactEventWords,
  contactInputs,
  contactTransitions,
  previewContactCorrection,
} from "@redress/domain/contact";
import { advance, advanceInput } from "../../../actions/act/advance.ts";
import { previewCorrectionResolver } from "../../../actions/act/preview-correction.ts";
import { actionMutations } from "../../../actions/action-mutations.ts";
import { changeResolvers } from "../../../actions/live/changed.ts";
import { servedContactActionNames } from "../../../authorization/served-actions.ts";
import { IdempotencyKeyReusedType, InvalidInputType } from "../../../platform/graphql/user-error.type.ts";
import { servedContact } from "../contact-served.ts";
import { ContactEventKindEnum } from "../contact.enums.ts";
import { RecordContactOf } from "./record-contact.input.ts";
import { record } from "./record-contact.ts";

let made: readonly (new () => object)[] | undefined;

/** The resolvers of every action on contacts, made from their rows. Made once, after every enum that has words of its own. */
export function contactMutations(): readonly (new () => object)[] {
  const { answers, idField, refuse, typeName, word } = servedContact;
  const [recording, ...advancing] = servedContactActionNames.map((name) => {
    const row = contactTransitions[name];
    return { name, title: contactActionWords[name].en, done: contactEventWords[row.event].en, row };
  });
  const shared = { success: answers.Success, refuse };
  const refusals = [answers.Refused, InvalidInputType, IdempotencyKeyReusedType];
  made ??= [
    ...changeResolvers({ ...servedContact, kinds: ContactEventKindEnum }),
    previewCorrectionResolver(servedContact, {
      query: "previewContactCorrection",
      action: "correctContact",
      input: contactInputs.correctContact,
      preview: previewContactCorrection,
    }),
    actionMutations(
      { ...shared, input: RecordContactOf, refusals, perform: record },
      recording ? [recording] : [],
    ),
    actionMutations(
      {
        ...shared,
        input: advanceInput(word, idField, typeName),
        refusals: [...refusals, answers.Stale],
        perform: (context, info, sent) => advance(servedContact, context, info, sent),
      },
      advancing,
    ),
  ];
  return made;
}
