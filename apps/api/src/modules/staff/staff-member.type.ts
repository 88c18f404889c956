import type { Role } from "@redress/domain/vocabulary";
import { Field, ID, ObjectType } from "type-graphql";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { NodeType } from "../../platform/graphql/node.type.ts";
import type { Staff } from "./staff.entity.ts";
import { RoleEnum } from "../../actions/history/role.enum.ts";

/** What is known of a staff member wherever one is shown. */
export type StaffMemberRow = Readonly<Pick<Staff, "id" | "givenName" | "familyName" | "role" | "active">>;

/** A person who works for an agency. */
@ObjectType("StaffMember", {
  implements: NodeType,
  description: "A person who works for an agency or the Department.",
  simpleResolvers: true,
})
export class StaffMemberType implements NodeType {
  readonly #uuid: string;
  @Field(() => String, { description: "Given names." })
  readonly givenName: string;
  @Field(() => String, { description: "Family names." })
  readonly familyName: string;
  @Field(() => RoleEnum, { description: "What the person does." })
  readonly role: Role;
  @Field(() => Boolean, {
    description: "Whether the person still works there; the history keeps everybody's name.",
  })
  readonly active: boolean;

  constructor(row: StaffMemberRow) {
    this.#uuid = row.id;
    this.givenName = row.givenName;
    this.familyName = row.familyName;
    this.role = row.role;
    this.active = row.active;
  }

  @DerivedField(() => ID, { description: "Opaque and stable id of the person." })
  get id(): string {
    return publicId("staff", this.#uuid);
  }

  @DerivedField(() => String, { description: "Given and family names, for print and screens." })
  get name(): string {
    return `${this.givenName} ${this.familyName}`;
  }
}
