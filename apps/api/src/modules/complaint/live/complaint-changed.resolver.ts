import { Arg, ID, Resolver, Root, Subscription } from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import type { AnnouncedChange } from "../../../platform/graphql/live-updates.ts";
import { publicId } from "../../../platform/graphql/global-id.ts";
import type { ServedEventKind } from "../../../authorization/served-actions.ts";
import { ComplaintChangeType } from "./complaint-change.type.ts";
import { watchComplaints } from "./watch-complaints.ts";

/** Live updates over server-sent events at /graphql/stream. */
@Resolver()
export class ComplaintChangedResolver {
  @Subscription(() => ComplaintChangeType, {
    description:
      "Tells of every change to the complaints the viewer may see, or to one of them. Served as server-sent events at `/graphql/stream`.",
    subscribe: ({ args, context }: { args: { id?: string | null }; context: RequestContext }) =>
      watchComplaints(context, args.id ?? null),
  })
  complaintChanged(
    @Root() change: AnnouncedChange,
    @Arg("id", () => ID, {
      nullable: true,
      description: "Only this complaint; left out, any the viewer may see.",
    })
    _id?: string | null,
  ): ComplaintChangeType {
    return {
      complaintId: publicId("complaint", change.recordId),
      version: change.version,
      kind: change.kind as ServedEventKind,
      changedBy: change.changedBy,
      changedAt: change.changedAt,
    };
  }
}
