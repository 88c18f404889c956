import {
  accessActNames,
  accessActOf,
  refuseAccess,
  type AccessAct,
  type AccessActName,
} from "@redress/domain/access";
import { Field, ID, InputType, InterfaceType } from "type-graphql";
import { besideMutations } from "../../actions/beside-mutations.ts";
import type { Directory } from "../../actions/read-input.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { actOnAccess } from "./act-on-access.ts";

@InputType("AccessActInput", {
  description: "What every way to a record outside one’s own list is sent with.",
})
abstract class AccessActInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => ID, { description: "The id of the record, of whatever kind." })
  recordId!: string;
}

interface AccessAnswer {
  readonly clientMutationId: string;
  readonly recordId: string;
  readonly lastOpenOn: string | null;
}

@InterfaceType("AccessActSuccess", {
  description:
    "What every way to a record answers when it was gone. The same request sent again gets the same answer and does nothing twice.",
})
abstract class AccessActSuccess implements AccessAnswer {
  @Field(() => String, { simple: true, description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => ID, { simple: true, description: "The id of the record." })
  readonly recordId: string;
  @Field(() => PlainDateScalar, {
    simple: true,
    nullable: true,
    description: "The last day on which the record is open to the viewer; null while nobody approved.",
  })
  readonly lastOpenOn: string | null;

  constructor({ clientMutationId, recordId, lastOpenOn }: AccessAnswer) {
    this.clientMutationId = clientMutationId;
    this.recordId = recordId;
    this.lastOpenOn = lastOpenOn;
  }
}

/** Nobody and nothing is named. */
const directory: Directory = {
  staff: () => Promise.resolve(null),
  agency: () => Promise.resolve(false),
  record: () => Promise.resolve(null),
  attachment: () => Promise.resolve("UNKNOWN_ID"),
};

/** Makes the mutations that lead to records outside one's own list, from the domain's table. */
export function accessMutations(): new () => object {
  return besideMutations<AccessActName, AccessAct, AccessActInput, AccessAnswer>({
    subject: "RecordAccess",
    title: "Access",
    refused: "The record is not opened so, or not with this input. Nothing was written.",
    names: accessActNames,
    rowOf: accessActOf,
    refuse: refuseAccess,
    input: AccessActInput,
    success: AccessActSuccess,
    directory: () => directory,
    perform: async (context, { input: { recordId }, ...asked }) => {
      const world = await context.world(asked.viewer.agencyId);
      const outcome = await context.unit.write((em) => actOnAccess(em, world, { ...asked, recordId }));
      if (outcome.kind === "WRITTEN")
        return { kind: "DONE", answer: { recordId, lastOpenOn: outcome.access.lastOpenOn ?? null } };
      return outcome.kind === "UNKNOWN_ID"
        ? { kind: "UNREACHED", field: "recordId", code: outcome.kind }
        : outcome;
    },
  });
}
