import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { can } from "../../platform/auth/permissions.ts";
import type { FieldName } from "../../platform/auth/record-fields.ts";
import { AuthorizedRepresentativeType, ComplainantType } from "./complainant.type.ts";
import { recordOf } from "./complaint-reading.ts";

/** A field the viewer may not see is null, so that it does not blank the rest. */
function sees(context: RequestContext, field: FieldName<"Complainant">): boolean {
  return context.viewer !== null && can(context.viewer, "read", "Complainant", field);
}

/** How to reach the complainant: personal data that a list does not read unless a query asks for it. */
@Resolver(() => ComplainantType)
export class ComplainantResolver {
  @FieldResolver(() => String, { nullable: true, description: "Postal address, as one text." })
  async address(
    @Root() { complaint }: ComplainantType,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    if (!sees(context, "address")) return null;
    return (await recordOf(context, complaint)).contact.address;
  }

  @FieldResolver(() => String, { nullable: true, description: "Telephone number, as given." })
  async phone(
    @Root() { complaint }: ComplainantType,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    if (!sees(context, "phone")) return null;
    return (await recordOf(context, complaint)).contact.phone;
  }

  @FieldResolver(() => String, { nullable: true, description: "E-mail address, as given." })
  async email(
    @Root() { complaint }: ComplainantType,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    if (!sees(context, "email")) return null;
    return (await recordOf(context, complaint)).contact.email;
  }

  @FieldResolver(() => String, {
    description: "The language the person wishes, as a BCP 47 tag such as `en` or `es`.",
  })
  async language(@Root() { complaint }: ComplainantType, @Ctx() context: RequestContext): Promise<string> {
    return (await recordOf(context, complaint)).contact.language;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the person needs to take part, such as large print or an interpreter.",
  })
  async accommodation(
    @Root() { complaint }: ComplainantType,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    if (!sees(context, "accommodation")) return null;
    return (await recordOf(context, complaint)).contact.accommodation;
  }

  @FieldResolver(() => AuthorizedRepresentativeType, {
    nullable: true,
    description: "Who may act for the person; null when nobody is authorized.",
  })
  async representative(
    @Root() { complaint }: ComplainantType,
    @Ctx() context: RequestContext,
  ): Promise<AuthorizedRepresentativeType | null> {
    if (!sees(context, "representative")) return null;
    const { representative } = (await recordOf(context, complaint)).contact;
    return representative === null ? null : new AuthorizedRepresentativeType(representative);
  }
}
