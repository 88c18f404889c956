import { Field, ObjectType } from "type-graphql";
import { DerivedField } from "../platform/graphql/derived-field.ts";

/** Where a page stands in its list. */
@ObjectType("PageInfo", { description: "Where a page stands in its list (Relay).", simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether more follow: ask again with `after: endCursor`." })
  readonly hasNextPage: boolean;
  @Field(() => Boolean, {
    description: "Whether this page began after a cursor, so that something came before it.",
  })
  readonly hasPreviousPage: boolean;
  readonly #startCursor: () => string | null;
  readonly #endCursor: () => string | null;

  constructor(page: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: () => string | null;
    readonly endCursor: () => string | null;
  }) {
    this.hasNextPage = page.hasNextPage;
    this.hasPreviousPage = page.hasPreviousPage;
    this.#startCursor = page.startCursor;
    this.#endCursor = page.endCursor;
  }

  @DerivedField(() => String, {
    nullable: true,
    description: "The cursor of the first edge; null on an empty page.",
  })
  get startCursor(): string | null {
    return this.#startCursor();
  }

  @DerivedField(() => String, {
    nullable: true,
    description: "The cursor of the last edge; null on an empty page.",
  })
  get endCursor(): string | null {
    return this.#endCursor();
  }
}

/** Where a page of these items stands; cursors are signed only when selected. */
export function pageInfoOf<Item>(
  items: readonly Item[],
  page: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly cursorOf: (item: Item, at: number) => string;
  },
): PageInfoType {
  const cursorAt = (at: number) => {
    const item = items[at];
    return item === undefined ? null : page.cursorOf(item, at);
  };
  return new PageInfoType({
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: () => cursorAt(0),
    endCursor: () => cursorAt(items.length - 1),
  });
}
