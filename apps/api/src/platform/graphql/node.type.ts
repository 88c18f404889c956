import { Field, ID, InterfaceType } from "type-graphql";

/** What can be fetched again by its id alone. */
@InterfaceType("Node", { description: "A record that can be fetched again by its id through `node(id:)`." })
export abstract class NodeType {
  @Field(() => ID, { description: "Opaque and stable: store it, send it back, never take it apart." })
  readonly id!: string;
}
