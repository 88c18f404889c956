import { Arg, ID, Resolver, Root, Subscription } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { changeType, type Change, type ToldChanges } from "./change.type.ts";
import { changesList } from "./changes-list.ts";
import { watchRecords, type ToldChange } from "./watch-records.ts";

/** Makes the subscription to a kind's changes, over server-sent events at /graphql/stream, and the list of them in their order. */
export function changeResolvers(told: ToldChanges): (new () => object)[] {
  const { idField, word } = told;
  const ChangeType = changeType(told);

  @Resolver()
  class ChangedResolver {
    @Subscription(() => ChangeType, {
      name: `${word}Changed`,
      description: `Tells of every change to the ${word}s the viewer may see, or to one of them. Served as server-sent events at \`/graphql/stream\`; each has an id, and \`Last-Event-ID\` tells what was missed within 24 hours. A change may come twice, none is lost.`,
      subscribe: ({ args, context }: { args: { id?: string | null }; context: RequestContext }) =>
        watchRecords(told, context, args.id ?? null),
    })
    changed(
      @Root() { recordId, version, kind, changedBy, changedAt }: ToldChange,
      @Arg("id", () => ID, {
        nullable: true,
        description: `Only this ${word}; left out, any the viewer may see.`,
      })
      _id?: string | null,
    ): Change {
      const id = { [idField]: publicId(word, recordId) };
      return { ...id, version, kind, changedBy, changedAt };
    }
  }
  return [ChangedResolver, changesList(told, ChangeType)];
}
