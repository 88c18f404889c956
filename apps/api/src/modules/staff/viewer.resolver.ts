import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { readViewer } from "./viewer.query.ts";
import { ViewerType } from "./viewer.type.ts";

/** Who is asking. */
@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, {
    description: "Who is asking, with what a client needs to count days as the server does.",
  })
  viewer(@Ctx() context: RequestContext): Promise<ViewerType> {
    return readViewer(context);
  }
}
