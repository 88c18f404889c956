import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
} from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { notingPage } from "../../platform/audit/note-disclosure.ts";
import { rowScopeOf } from "../../platform/auth/viewer.ts";
import { bind, type Statement } from "../../platform/database/database.ts";
import { InputReader } from "../../platform/graphql/input-reader.ts";
import { InvalidInputType } from "../../platform/graphql/user-error.type.ts";

/** As many as the longest page of a list shows. */
const mostRecords = 100;

@InputType("NotePrintingInput", { description: "Input of `notePrinting`." })
export class NotePrintingInput {
  @Field(() => String, {
    description: "Your own key for this act, 1 to 100 characters. Each printing is noted by itself.",
  })
  clientMutationId!: string;
  @Field(() => [ID], {
    nullable: true,
    description: `The complaints on the printed page; with the contacts on it 1 to ${mostRecords}.`,
  })
  complaintIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "The contacts on the printed page." })
  contactIds?: string[] | null;
}

/** The kinds of record that stand on paper, each with the field that names those on a page. */
const printedKinds = [
  ["complaint", "complaintIds"],
  ["contact", "contactIds"],
] as const;

@ObjectType("NotePrintingSuccess", {
  description: "The printing is in the audit record.",
  simpleResolvers: true,
})
export class NotePrintingSuccess {
  @Field(() => String, { description: "The key that was sent." })
  readonly clientMutationId: string;

  constructor(clientMutationId: string) {
    this.clientMutationId = clientMutationId;
  }
}

export const NotePrintingPayload = createUnionType({
  name: "NotePrintingPayload",
  description: "What `notePrinting` answers.",
  types: () => [NotePrintingSuccess, InvalidInputType] as const,
});

const printed: Statement<{ readonly id: string }> = {
  name: "printed-records",
  text: `select id from record where id = any($1::uuid[]) and kind = upper($3) and ($2::text is null or $2 in (holder_id, receiver_id))
    union select record_id from handed_over where record_id = any($1::uuid[]) and agency_id = $2 and $3 = 'complaint'
    order by id`,
};

/** Paper leaves the building: who prints a page about persons is written down, with whose records stood on it. */
@Resolver()
export class PrintingResolver {
  @Mutation(() => NotePrintingPayload, {
    description:
      "Notes in the audit record that a page with these records is printed: one row for each kind on the page. Ids of records that the viewer may not see are left out.",
  })
  async notePrinting(
    @Arg("input", () => NotePrintingInput, { description: "What is on the page." }) input: NotePrintingInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof NotePrintingPayload> {
    const viewer = requireViewer(context);
    requirePermission(viewer, "notePrinting", "Complaint");
    const reader = new InputReader(context.language);
    reader.clientMutationId(input.clientMutationId);
    const pages = printedKinds.map(([kind, field]) => {
      const ids = (input[field] ?? []).map((id, at) => reader.key([field, at], kind, id));
      return { kind, field, ids };
    });
    const count = pages.reduce((sum, { ids }) => sum + ids.length, 0);
    const { field } = pages.find(({ ids }) => ids.length > 0) ?? { field: "complaintIds" };
    if (count === 0 || count > mostRecords) reader.fault(field, "COUNT_OUT_OF_BOUNDS");
    const invalid = reader.invalid();
    if (invalid !== null) return invalid;
    for (const { kind, ids } of pages.filter((one) => one.ids.length > 0)) {
      const page = bind(printed, ids, viewer.agencyId, kind);
      const shown = { viewer, traceId: context.traceId, act: `print.${kind}`, kind, fields: [] };
      await context.database.show(rowScopeOf(viewer), notingPage(page, shown, mostRecords, null));
    }
    return new NotePrintingSuccess(input.clientMutationId);
  }
}
