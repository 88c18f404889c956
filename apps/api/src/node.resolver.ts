import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { RequestContext } from "./context.ts";
import { can, requireViewer } from "./authorization/permissions.ts";
import { parseId } from "./platform/graphql/global-id.ts";
import { NodeType } from "./platform/graphql/node.type.ts";
import { directoryOf } from "./modules/agency/index.ts";
import { readPerson } from "./modules/person/index.ts";
import { staffMember, StaffMemberType } from "./modules/staff/index.ts";
import { readComplaint } from "./modules/complaint/read/read-complaint.ts";
import { readContact } from "./modules/contact/read/read-contact.ts";

/** Any record by its id alone: exactly what the lists would show, and nothing else. */
@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: "Any record by its id; null when there is none among those the viewer may see.",
  })
  async node(
    @Arg("id", () => ID, {
      description: "The id of a complaint, a contact, a person, a staff member or an agency.",
    })
    id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeType | null> {
    const viewer = requireViewer(context);
    const parsed = parseId(id);
    switch (parsed?.kind) {
      case "complaint":
        return readComplaint(context, id, info);
      case "contact":
        return readContact(context, id, info);
      case "staff": {
        const row = await staffMember(context, parsed.key);
        return row === null ? null : new StaffMemberType(row);
      }
      case "person":
        return can(viewer, "read", "Person") ? readPerson(context, id, info) : null;
      case "agency":
        return (await directoryOf(context)).get(parsed.key) ?? null;
      default:
        return null;
    }
  }
}
