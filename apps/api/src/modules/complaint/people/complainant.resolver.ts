import { hidesContact } from "@redress/domain/person";
import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import { can } from "../../../authorization/permissions.ts";
import type { FieldName } from "../../../authorization/record-fields.ts";
import { publicId } from "../../../platform/graphql/global-id.ts";
import type { Ready } from "../../../platform/when-ready.ts";
import { AuthorizedRepresentativeType, ComplainantType } from "./complainant.type.ts";
import { reachableOf } from "../../../record/people/said-of-person.ts";
import { flagsFor, PartyFlagType } from "../../person/index.ts";
import { withRecord } from "../read/complaint-reading.ts";

/** A field the viewer may not see is null, so that it does not blank the rest. */
function sees(context: RequestContext, field: FieldName<"Complainant">): boolean {
  return context.viewer !== null && can(context.viewer, "read", "Complainant", field);
}

/** How to reach the complainant: personal data that a list does not read unless a query asks for it. */
@Resolver(() => ComplainantType)
export class ComplainantResolver {
  @FieldResolver(() => ID, {
    nullable: true,
    description: "The id of the person, whose other records `person` shows; null where the viewer may not.",
  })
  personId(@Root() { complaint }: ComplainantType, @Ctx() context: RequestContext): Ready<string | null> {
    if (!sees(context, "personId")) return null;
    return withRecord(context, complaint, ({ registration }) =>
      publicId("person", registration.complainantId),
    );
  }

  @FieldResolver(() => String, { nullable: true, description: "Postal address, as one text." })
  address(@Root() { complaint }: ComplainantType, @Ctx() context: RequestContext): Ready<string | null> {
    if (!sees(context, "address")) return null;
    return withRecord(
      context,
      complaint,
      ({ complainant }) => reachableOf(complainant, complainant.flags).address,
    );
  }

  @FieldResolver(() => String, { nullable: true, description: "Telephone number, as given." })
  phone(@Root() { complaint }: ComplainantType, @Ctx() context: RequestContext): Ready<string | null> {
    if (!sees(context, "phone")) return null;
    return withRecord(
      context,
      complaint,
      ({ complainant }) => reachableOf(complainant, complainant.flags).phone,
    );
  }

  @FieldResolver(() => String, { nullable: true, description: "E-mail address, as given." })
  email(@Root() { complaint }: ComplainantType, @Ctx() context: RequestContext): Ready<string | null> {
    if (!sees(context, "email")) return null;
    return withRecord(
      context,
      complaint,
      ({ complainant }) => reachableOf(complainant, complainant.flags).email,
    );
  }

  @FieldResolver(() => String, {
    description: "The language the person wishes, as a BCP 47 tag such as `en` or `es`.",
  })
  language(@Root() { complaint }: ComplainantType, @Ctx() context: RequestContext): Ready<string> {
    return withRecord(context, complaint, ({ complainant }) => complainant.language ?? "en");
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the person needs to take part, such as large print or an interpreter.",
  })
  accommodation(
    @Root() { complaint }: ComplainantType,
    @Ctx() context: RequestContext,
  ): Ready<string | null> {
    if (!sees(context, "accommodation")) return null;
    return withRecord(context, complaint, ({ complainant }) => complainant.accommodation);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether somebody must interpret; null where nobody asked.",
  })
  interpreter(@Root() { complaint }: ComplainantType, @Ctx() context: RequestContext): Ready<boolean | null> {
    if (!sees(context, "interpreter")) return null;
    return withRecord(context, complaint, ({ complainant }) => complainant.interpreter ?? null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The number by which child support offices know the person.",
  })
  participantNumber(
    @Root() { complaint }: ComplainantType,
    @Ctx() context: RequestContext,
  ): Ready<string | null> {
    if (!sees(context, "participantNumber")) return null;
    return withRecord(context, complaint, ({ complainant }) => complainant.participantNumber ?? null);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether address, telephone and e-mail are hidden because the person asked for confidentiality: `revealContact` shows them.",
  })
  contactHidden(@Root() { complaint }: ComplainantType, @Ctx() context: RequestContext): Ready<boolean> {
    return withRecord(context, complaint, ({ complainant }) => hidesContact(complainant.flags));
  }

  @FieldResolver(() => [PartyFlagType], {
    description:
      "What must be kept in mind about the person, in the order entered, at most 200; to partners only what outsiders see.",
  })
  flags(
    @Root() { complaint }: ComplainantType,
    @Ctx() context: RequestContext,
  ): Ready<readonly PartyFlagType[]> {
    return withRecord(context, complaint, ({ complainant }) => flagsFor(context, complainant.flags));
  }

  @FieldResolver(() => AuthorizedRepresentativeType, {
    nullable: true,
    description: "Who may act for the person; null when nobody is authorized.",
  })
  representative(
    @Root() { complaint }: ComplainantType,
    @Ctx() context: RequestContext,
  ): Ready<AuthorizedRepresentativeType | null> {
    if (!sees(context, "representative")) return null;
    return withRecord(context, complaint, ({ representative }) =>
      representative === null ? null : new AuthorizedRepresentativeType(representative),
    );
  }
}
