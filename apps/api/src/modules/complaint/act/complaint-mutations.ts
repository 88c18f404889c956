import {
  actionWords,
  complaintTransitions,
  eventWords,
  previewComplaintCorrection,
  transitionOf,
} from "@redress/domain/complaint";
import { advance, advanceInput } from "../../../actions/act/advance.ts";
import { previewCorrectionResolver } from "../../../actions/act/preview-correction.ts";
import type { Follows } from "../../../actions/act/served-kind.ts";
import { actionMutations } from "../../../actions/action-mutations.ts";
import { changeResolvers } from "../../../actions/live/changed.ts";
import { servedActionNames } from "../../../authorization/served-actions.ts";
import { IdempotencyKeyReusedType, InvalidInputType } from "../../../platform/graphql/user-error.type.ts";
import { servedComplaint } from "../complaint-served.ts";
import { ComplaintEventKindEnum } from "../complaint.enums.ts";
import { resolutionApprovalResolver } from "./ask-resolution-approval.ts";
import { ReceiveComplaintMutation } from "./receive-complaint.mutation.ts";

let made: readonly (new () => object)[] | undefined;

/**
 * The resolvers of every action on complaints: of those on an existing one made from their rows, of intake, whose form
 * truly differs, written by hand. Made once, after every enum that has words of its own.
 *
 * @param follows what an act on a complaint does to other records.
 */
export function complaintMutations(follows: Follows): readonly (new () => object)[] {
  const served = { ...servedComplaint, follows };
  const { answers, idField, typeName, word } = served;
  const advancing = servedActionNames.flatMap((name) => {
    const { input, ...row } = transitionOf(name);
    const [title, done] = [actionWords[name].en, eventWords[row.event].en];
    return input === undefined ? [] : [{ name, title, done, row: { ...row, input } }];
  });
  made ??= [
    ReceiveComplaintMutation,
    resolutionApprovalResolver(),
    ...changeResolvers({ ...servedComplaint, kinds: ComplaintEventKindEnum }),
    previewCorrectionResolver(servedComplaint, {
      query: "previewCorrection",
      action: "correctFact",
      input: complaintTransitions.correctFact.input,
      preview: previewComplaintCorrection,
    }),
    actionMutations(
      {
        input: advanceInput(word, idField, typeName),
        success: answers.Success,
        refusals: [answers.Refused, InvalidInputType, answers.Stale, IdempotencyKeyReusedType],
        refuse: servedComplaint.refuse,
        perform: (context, info, sent) => advance(served, context, info, sent),
      },
      advancing,
    ),
  ];
  return made;
}
