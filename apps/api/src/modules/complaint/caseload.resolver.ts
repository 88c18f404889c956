import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import type { Connection } from "../../list/connection.ts";
import { readCaseload } from "./caseload.query.ts";
import { countCaseload } from "./caseload-counts.query.ts";
import {
  CaseloadCountsType,
  CaseloadFilterInput,
  CaseloadSortEnum,
  type CaseloadSort,
} from "./caseload.type.ts";
import { ComplaintConnectionType } from "./complaint-connection.type.ts";
import { searchComplaints } from "./complaint-search.query.ts";
import type { ComplaintType } from "./complaint.type.ts";

/** The worklist, its counts, and the search. */
@Resolver()
export class CaseloadResolver {
  @Query(() => ComplaintConnectionType, {
    description:
      "The complaints the viewer may see, as a worklist: by default the open ones, what is due first at the top.",
  })
  caseload(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many: 1 to 100." })
    first?: number | null,
    @Arg("after", () => String, {
      nullable: true,
      description: "Only what comes after this cursor, which must be of a list with the same sort.",
    })
    after?: string | null,
    @Arg("filter", () => CaseloadFilterInput, {
      nullable: true,
      description: "Which complaints; left out, all open ones.",
    })
    filter?: CaseloadFilterInput | null,
    @Arg("sort", () => CaseloadSortEnum, {
      nullable: true,
      defaultValue: "DUE_FIRST",
      description: "The order.",
    })
    sort?: CaseloadSort | null,
  ): Promise<Connection<ComplaintType>> {
    return readCaseload(context, { first, after, filter, sort }, info);
  }

  @Query(() => CaseloadCountsType, {
    description: "How much there is to do: open, due today, due within seven days, overdue.",
  })
  caseloadCounts(
    @Ctx() context: RequestContext,
    @Arg("filter", () => CaseloadFilterInput, {
      nullable: true,
      description: "Which complaints to count; only open ones are, and `due` and `openOnly` are left aside.",
    })
    filter?: CaseloadFilterInput | null,
  ): Promise<CaseloadCountsType> {
    return countCaseload(context, filter);
  }

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
