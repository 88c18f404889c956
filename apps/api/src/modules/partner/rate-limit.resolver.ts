import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { requireViewer } from "../../authorization/permissions.ts";
import { RateLimitType } from "./rate-limit.type.ts";

/** What is left of the viewer's points. */
@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitType, {
    description: "How much the viewer may still ask, and what this operation cost.",
  })
  rateLimit(@Ctx() context: RequestContext): RateLimitType {
    requireViewer(context);
    const { limit, remaining, cost, resetAt } = context.rateLimit;
    return { limit, remaining, cost, resetAt: new Date(resetAt) };
  }
}
