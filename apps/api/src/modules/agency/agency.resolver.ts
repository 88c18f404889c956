import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { requireViewer } from "../../authorization/permissions.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import { directoryOf } from "./agency-directory.ts";
import { AgencyType } from "./agency.type.ts";

/** The directory of agencies: public knowledge, the same for everybody who is signed in. */
@Resolver(() => AgencyType)
export class AgencyResolver {
  @Query(() => [AgencyType], {
    description: "Every local child support agency of California, by name; 47 of them.",
  })
  async agencies(@Ctx() context: RequestContext): Promise<readonly AgencyType[]> {
    requireViewer(context);
    return [...(await directoryOf(context)).values()];
  }

  @Query(() => AgencyType, {
    nullable: true,
    description: "One agency; null when there is none with this id.",
  })
  async agency(
    @Arg("id", () => ID, { description: "The agency's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AgencyType | null> {
    requireViewer(context);
    const key = keyOf("agency", id);
    return key === null ? null : ((await directoryOf(context)).get(key) ?? null);
  }
}
