import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import type { Connection } from "../../../list/connection.ts";
import { ComplaintConnectionType } from "../complaint-connection.type.ts";
import { searchComplaints } from "./complaint-search.query.ts";
import type { ComplaintType } from "../complaint.type.ts";

/** The search. */
@Resolver()
export class ComplaintSearchResolver {
  @Query(() => ComplaintConnectionType, {
    description:
      "Finds complaints by the beginning of a complainant's family or given name, of both (`Rivera Ana`, `Ana Rivera`), or of a complaint number. " +
      "Case and accents do not matter. The best `first` matches are given; there are no further pages.",
  })
  searchComplaints(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("text", () => String, { description: "What to look for: 2 to 200 characters." }) text: string,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20, description: "How many: 1 to 50." }) first?:
      | number
      | null,
  ): Promise<Connection<ComplaintType>> {
    return searchComplaints(context, text, first, info);
  }
}
