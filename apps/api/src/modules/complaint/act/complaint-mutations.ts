import { actionWords, eventWords, transitionOf } from "@redress/domain/complaint";
import { actionMutations } from "../../../actions/action-mutations.ts";
import { servedActionNames } from "../../../authorization/served-actions.ts";
import { IdempotencyKeyReusedType, InvalidInputType } from "../../../platform/graphql/user-error.type.ts";
import { ActionRefusedType } from "./available-action.type.ts";
import { StaleVersionType } from "./stale-version.type.ts";
import { ActionSuccessType } from "./action-success.type.ts";
import { AdvanceInput } from "./advance.input.ts";
import { advance, refuseField } from "./advance.ts";
import { ReceiveComplaintMutation } from "./receive-complaint.mutation.ts";

let made: readonly (new () => object)[] | undefined;

/**
 * The resolvers of every action on complaints: of those on an existing one made from their rows, of intake, whose form
 * truly differs, written by hand. Made once, after every enum that has words of its own.
 */
export function complaintMutations(): readonly (new () => object)[] {
  const advancing = servedActionNames.flatMap((name) => {
    const { input, ...row } = transitionOf(name);
    const [title, done] = [actionWords[name].en, eventWords[row.event].en];
    return input === undefined ? [] : [{ name, title, done, row: { ...row, input } }];
  });
  made ??= [
    ReceiveComplaintMutation,
    actionMutations(
      {
        input: AdvanceInput,
        success: ActionSuccessType,
        refusals: [ActionRefusedType, InvalidInputType, StaleVersionType, IdempotencyKeyReusedType],
        refuse: refuseField,
        perform: advance,
      },
      advancing,
    ),
  ];
  return made;
}
