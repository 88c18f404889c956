import {
  holdActNames,
  holdActs,
  refuseHold,
  type HoldAct,
  type HoldActName,
} from "@redress/domain/enforcement";
import { Field, ID, InputType, InterfaceType } from "type-graphql";
import { besideMutations } from "../../actions/beside-mutations.ts";
import { EnforcementHoldType, holdTypeOf } from "./enforcement-hold.type.ts";
import { writeHold } from "./write-hold.ts";

@InputType("EnforcementHoldActInput", { description: "What every act on a hold is sent with." })
abstract class HoldActInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => ID, { nullable: true, description: "The hold’s id; nothing to enter one." })
  holdId?: string | null;
}

/** What an act on a hold answers. */
interface HoldAnswer {
  readonly clientMutationId: string;
  readonly hold: EnforcementHoldType;
}

@InterfaceType("EnforcementHoldActSuccess", {
  description:
    "What every act on a hold answers when it was done. The same request sent again gets the same answer and does nothing twice.",
})
abstract class HoldActSuccess implements HoldAnswer {
  @Field(() => String, { simple: true, description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => EnforcementHoldType, { simple: true, description: "The hold after the act." })
  readonly hold: EnforcementHoldType;

  constructor({ clientMutationId, hold }: HoldAnswer) {
    this.clientMutationId = clientMutationId;
    this.hold = hold;
  }
}

/** No act on a hold names staff, agencies, records or files. */
const nobody = {
  staff: () => Promise.resolve(null),
  agency: () => Promise.resolve(false),
  record: () => Promise.resolve(null),
  attachment: () => Promise.resolve("UNKNOWN_ID" as const),
};

/** Makes the mutations of holds from the domain's table. */
export function holdMutations(): new () => object {
  return besideMutations<HoldActName, HoldAct, HoldActInput, HoldAnswer>({
    subject: "EnforcementHold",
    title: "EnforcementHold",
    refused: "The hold cannot be entered or changed so. Nothing was written.",
    names: holdActNames,
    rowOf: (name) => holdActs[name],
    refuse: refuseHold,
    input: HoldActInput,
    success: HoldActSuccess,
    directory: () => nobody,
    perform: async (context, { input, ...asked }) => {
      const outcome = await writeHold(context, { ...asked, about: input.holdId ?? null });
      if (outcome.kind !== "WRITTEN") return outcome;
      return { kind: "DONE", answer: { hold: await holdTypeOf(outcome.row, context) } };
    },
  });
}
