import type { Role } from "@redress/domain/vocabulary";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { listStaff } from "./staff.query.ts";
import { RoleEnum } from "../../actions/history/role.enum.ts";
import { StaffMemberType } from "./staff-member.type.ts";

/** The people of the viewer's agency. */
@Resolver(() => StaffMemberType)
export class StaffResolver {
  @Query(() => [StaffMemberType], {
    description:
      "The active staff the viewer may see, by name; at most 500. A local viewer sees the own agency, the Department's staff see everybody.",
  })
  staff(
    @Ctx() context: RequestContext,
    @Arg("role", () => [RoleEnum], { nullable: true, description: "Only these roles." }) role?: Role[] | null,
    @Arg("investigatorsFor", () => ID, {
      nullable: true,
      description:
        "Only those who may investigate this complaint: of its agency, of a fitting role, never its caseworker (22 CCR 120103).",
    })
    investigatorsFor?: string | null,
  ): Promise<readonly StaffMemberType[]> {
    return listStaff(context, role, investigatorsFor);
  }
}
