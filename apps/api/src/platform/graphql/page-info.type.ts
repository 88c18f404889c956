import { Field, ObjectType } from "type-graphql";

/** Where a page stands in its list. */
@ObjectType("PageInfo", { description: "Where a page stands in its list (Relay).", simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether more follow: ask again with `after: endCursor`." })
  readonly hasNextPage: boolean;
  @Field(() => Boolean, {
    description: "Whether this page began after a cursor, so that something came before it.",
  })
  readonly hasPreviousPage: boolean;
  @Field(() => String, {
    nullable: true,
    description: "The cursor of the first edge; null on an empty page.",
  })
  readonly startCursor: string | null;
  @Field(() => String, { nullable: true, description: "The cursor of the last edge; null on an empty page." })
  readonly endCursor: string | null;

  constructor(page: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  }) {
    this.hasNextPage = page.hasNextPage;
    this.hasPreviousPage = page.hasPreviousPage;
    this.startCursor = page.startCursor;
    this.endCursor = page.endCursor;
  }
}
