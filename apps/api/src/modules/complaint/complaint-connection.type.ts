import { Field, Int, ObjectType } from "type-graphql";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { pageInfoOf, PageInfoType } from "../../platform/graphql/page-info.type.ts";
import { ComplaintType } from "./complaint.type.ts";

/** One complaint in a page. */
@ObjectType("ComplaintEdge", { description: "One complaint in a page of a list.", simpleResolvers: true })
export class ComplaintEdgeType {
  @Field(() => ComplaintType, { description: "The complaint." })
  readonly node: ComplaintType;
  readonly #cursorOf: (complaint: ComplaintType) => string;

  constructor(node: ComplaintType, cursorOf: (complaint: ComplaintType) => string) {
    this.node = node;
    this.#cursorOf = cursorOf;
  }

  @DerivedField(() => String, {
    description:
      "Opaque place of this complaint in the list, for `after`. It is signed: one that was changed is refused.",
  })
  get cursor(): string {
    return this.#cursorOf(this.node);
  }
}

/** What a page is made from. Cursors are signed only when selected. */
export interface ComplaintPage {
  readonly complaints: readonly ComplaintType[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number | null;
  readonly cursorOf: (complaint: ComplaintType) => string;
}

/** A page of complaints. */
@ObjectType("ComplaintConnection", { description: "A page of complaints (Relay).", simpleResolvers: true })
export class ComplaintConnectionType {
  readonly #page: ComplaintPage;
  @Field(() => [ComplaintType], { description: "The complaints without their cursors." })
  readonly nodes: readonly ComplaintType[];
  @Field(() => Int, {
    nullable: true,
    description: "How many there are in all, counted only when asked for; null when more than 10,000.",
  })
  readonly totalCount: number | null;

  constructor(page: ComplaintPage) {
    this.#page = page;
    this.nodes = page.complaints;
    this.totalCount = page.totalCount;
  }

  @DerivedField(() => [ComplaintEdgeType], { description: "The complaints with their cursors." })
  get edges(): ComplaintEdgeType[] {
    return this.nodes.map((complaint) => new ComplaintEdgeType(complaint, this.#page.cursorOf));
  }

  @DerivedField(() => PageInfoType, { description: "Where the page stands." })
  get pageInfo(): PageInfoType {
    return pageInfoOf(this.nodes, this.#page);
  }
}
