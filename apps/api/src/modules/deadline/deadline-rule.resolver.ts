import { ruleIds } from "@redress/domain/deadlines";
import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { requireViewer } from "../../authorization/permissions.ts";
import { DeadlineRuleType, ruleTold } from "./deadline-rule.type.ts";

/** The rulebook. */
@Resolver()
export class DeadlineRuleResolver {
  @Query(() => [DeadlineRuleType], {
    description: "Every rule that turns facts into dates, in the order they are worked out.",
  })
  deadlineRules(@Ctx() context: RequestContext): object[] {
    requireViewer(context);
    return ruleIds.map((id) => ruleTold(id, context.language));
  }
}
