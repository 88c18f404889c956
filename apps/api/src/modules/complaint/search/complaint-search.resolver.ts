import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import type { Connection } from "../../../list/connection.ts";
import { ComplaintConnectionType } from "../complaint-connection.type.ts";
import { FoundComplaints, searchComplaints } from "./complaint-search.query.ts";
import type { ComplaintType } from "../complaint.type.ts";

/** The search. */
@Resolver(() => ComplaintConnectionType)
export class ComplaintSearchResolver {
  @Query(() => ComplaintConnectionType, {
    description:
      "Finds complaints by words of the complainant's or a representative's name, in any order, each from its beginning (`Rivera Ana`, `ana riv`); " +
      "by the numbers of complaint and case; by telephone number and e-mail address. Case, accents and apostrophes do not matter. " +
      "Names that only sound like what was typed come last, see `soundsLike`. The best `first` matches are given; there are no further pages.",
  })
  searchComplaints(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("text", () => String, {
      description: "What to look for: 2 to 200 characters, or one of Chinese, Japanese or Korean.",
    })
    text: string,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20, description: "How many: 1 to 50." }) first?:
      | number
      | null,
  ): Promise<Connection<ComplaintType>> {
    return searchComplaints(context, text, first, info);
  }

  @FieldResolver(() => [ID], {
    description:
      "Of a search, the ids of those found by the sound of a name and not by its spelling; at most 50.",
  })
  soundsLike(@Root() page: Connection<ComplaintType>): string[] {
    return page instanceof FoundComplaints ? page.soundsLike : [];
  }
}
