import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { DerivedField } from "../platform/graphql/derived-field.ts";
import { pageInfoOf, PageInfoType } from "./page-info.type.ts";

/** What a page is made from. Cursors are signed only when selected. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many there are in all; null when nobody asked or there are too many to count. */
  readonly totalCount: number | null;
  /** The cursor of a node, by its place in the page. */
  readonly cursorOf: (node: Node, at: number) => string;
}

/** A page as the schema shows it. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number | null;
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: PageInfoType;
}

/** The class of a connection: made from a page. */
export type ConnectionType<Node> = new (page: Page<Node>) => Connection<Node>;

/** What a connection is called. */
export interface ConnectionWords {
  /** The name of the node's type, such as "Complaint". */
  readonly name: string;
  /** One and many of them, in words: "complaint", "complaints". */
  readonly one: string;
  readonly many: string;
}

/**
 * Makes the Relay types of a list: `<Name>Edge` and `<Name>Connection` with nodes, edges, pageInfo and totalCount.
 *
 * @example const AgencyConnectionType = connectionOf(AgencyType, { name: "Agency", one: "agency", many: "agencies" });
 */
export function connectionOf<Node extends object>(
  NodeType: ClassType<Node>,
  { name, one, many }: ConnectionWords,
): ConnectionType<Node> {
  @ObjectType(`${name}Edge`, { description: `One ${one} in a page of a list.`, simpleResolvers: true })
  class Edge {
    @Field(() => NodeType, { description: `The ${one}.` })
    readonly node: Node;
    readonly #cursor: () => string;

    constructor(node: Node, cursor: () => string) {
      this.node = node;
      this.#cursor = cursor;
    }

    @DerivedField(() => String, {
      description: `Opaque place of this ${one} in the list, for \`after\`. It is signed: one that was changed is refused.`,
    })
    get cursor(): string {
      return this.#cursor();
    }
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${many} (Relay).`, simpleResolvers: true })
  class Made implements Connection<Node> {
    readonly #page: Page<Node>;
    @Field(() => [NodeType], { description: `The ${many} without their cursors.` })
    readonly nodes: readonly Node[];
    @Field(() => Int, {
      nullable: true,
      description: "How many there are in all, counted only when asked for; null when more than 10,000.",
    })
    readonly totalCount: number | null;

    constructor(page: Page<Node>) {
      this.#page = page;
      this.nodes = page.nodes;
      this.totalCount = page.totalCount;
    }

    @DerivedField(() => [Edge], { description: `The ${many} with their cursors.` })
    get edges(): Edge[] {
      return this.nodes.map((node, at) => new Edge(node, () => this.#page.cursorOf(node, at)));
    }

    @DerivedField(() => PageInfoType, { description: "Where the page stands." })
    get pageInfo(): PageInfoType {
      return pageInfoOf(this.nodes, this.#page);
    }
  }
  return Made;
}
