import type { Role } from "@redress/domain/vocabulary";
import type { OfficeSettings, RuleSettings } from "@redress/domain/world";
import { Field, ObjectType } from "type-graphql";
import { DateTimeScalar, PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { AgencyType } from "../agency/index.ts";
import { OfficeSettingsType, RuleSettingsType } from "../deadline/index.ts";
import { PartnerClientType } from "../partner/index.ts";
import { RoleEnum } from "../../actions/history/role.enum.ts";
import { SessionType } from "./session.type.ts";
import { StaffMemberType } from "./staff-member.type.ts";

/** The days that the agency's own decisions add to the law's calendars. */
@ObjectType("WorkingCalendar", {
  description:
    "What local decisions add to the holidays of the law, so that a client can count the same business days as the server.",
  simpleResolvers: true,
})
export class WorkingCalendarType {
  @Field(() => [PlainDateScalar], {
    description: "Days on which the agency is closed beside weekends and holidays.",
  })
  readonly agencyClosures!: readonly string[];
  @Field(() => [PlainDateScalar], { description: "Holidays on which the agency is open all the same." })
  readonly agencyOpenDays!: readonly string[];
  @Field(() => [PlainDateScalar], {
    description: "Days on which the Department is closed beside weekends and holidays.",
  })
  readonly stateClosures!: readonly string[];
  @Field(() => [PlainDateScalar], {
    description: "Days on which the courts are closed beside weekends and judicial holidays.",
  })
  readonly courtClosures!: readonly string[];
}

/** Who is asking. */
@ObjectType("Viewer", {
  description: "Who is asking: a staff member with a session, or a partner system with a token.",
  simpleResolvers: true,
})
export class ViewerType {
  @Field(() => RoleEnum, { description: "What the viewer may do." })
  readonly role!: Role;
  @Field(() => [String], {
    description: "The permissions that the role, or the token's scopes, give, such as `complaint:read`.",
  })
  readonly permissions!: readonly string[];
  @Field(() => PlainDateScalar, {
    description: "Today in California: the day against which deadlines are read.",
  })
  readonly today!: string;
  @Field(() => WorkingCalendarType, { description: "The closures that count for the viewer's agency." })
  readonly calendar!: WorkingCalendarType;
  @Field(() => RuleSettingsType, { description: "The readings in force for the viewer's agency." })
  readonly settings!: RuleSettings;
  @Field(() => OfficeSettingsType, { description: "How the viewer's office works." })
  readonly office!: OfficeSettings;
  @Field(() => StaffMemberType, { nullable: true, description: "The person; null for a partner system." })
  readonly staff!: StaffMemberType | null;
  @Field(() => PartnerClientType, { nullable: true, description: "The partner system; null for a person." })
  readonly partner!: PartnerClientType | null;
  @Field(() => AgencyType, {
    nullable: true,
    description: "The local agency; null for the Department's own staff, who see every agency.",
  })
  readonly agency!: AgencyType | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the person signed in the time before this; null the first time and for partners.",
  })
  readonly lastSignInAt!: Date | string | null;
  @Field(() => SessionType, {
    nullable: true,
    description: "The session this request came with; null for partners.",
  })
  readonly session!: SessionType | null;
}
