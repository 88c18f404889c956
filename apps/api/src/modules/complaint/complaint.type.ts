import type { PlainDate } from "@redress/domain/calendar";
import type { ComplaintStatus } from "@redress/domain/complaint";
import type { FilingTimeliness } from "@redress/domain/deadlines";
import type { Role } from "@redress/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { isMasked } from "../../actions/read/mask-fields.ts";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { NodeType } from "../../platform/graphql/node.type.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import type { RowOf } from "../../platform/orm/row-of.ts";
import { DeadlineType, type Reading } from "../deadline/index.ts";
import { StaffMemberType } from "../staff/index.ts";
import type { Complaint } from "./complaint.entity.ts";
import { ComplainantType } from "./people/complainant.type.ts";
import { ComplaintStatusEnum, FilingTimelinessEnum } from "./complaint.enums.ts";

/** What a list shows of a complaint: few columns, so that a page of fifty is read quickly. */
export interface ComplaintSummaryRow extends RowOf<
  Complaint,
  | "id"
  | "holderId"
  | "number"
  | "version"
  | "status"
  | "madeOn"
  | "receivedOn"
  | "timeliness"
  | "complainantGivenName"
  | "complainantFamilyName"
  | "complainantParty"
  | "assigneeId"
  | "nextRuleId"
  | "nextDueOn"
> {
  readonly assignee_given_name: string | null;
  readonly assignee_family_name: string | null;
  readonly assignee_role: Role | null;
  readonly assignee_active: boolean | null;
  readonly next_started_on: PlainDate | null;
  readonly next_steps: string | null;
}

/** How one viewer reads a complaint. */
export interface ComplaintReading extends Reading {
  /** Whether the viewer may see who complains. */
  readonly seesPersons: boolean;
}

/**
 * A complaint. What a list needs is in the row it is made from; everything else is loaded when a query
 * selects it, for all complaints of the answer at once (complaint.resolver.ts).
 */
@ObjectType("Complaint", {
  implements: NodeType,
  description:
    "A complaint: an oral or written statement of an unresolved dispute with a request to resolve it (22 CCR 110160).",
  simpleResolvers: true,
})
export class ComplaintType implements NodeType {
  readonly row: ComplaintSummaryRow;
  readonly reading: ComplaintReading;
  @Field(() => String, {
    description:
      "Its number, such as `CR-2026-31-000123`: year, county and running number; unique in the state.",
  })
  readonly number: string;
  @Field(() => Int, {
    description: "How many events the complaint has had. Send it as `expectedVersion` with the next action.",
  })
  readonly version: number;
  @Field(() => ComplaintStatusEnum, { description: "Where it stands." })
  readonly status: ComplaintStatus;
  @Field(() => PlainDateScalar, {
    description: "The day the complaint was made: the day the 90 days of the filing window are measured to.",
  })
  readonly madeOn: PlainDate;
  @Field(() => PlainDateScalar, {
    description:
      "The complaint receipt date, derived by 22 CCR 110164; the agency's time to answer runs from it.",
  })
  readonly receivedOn: PlainDate;
  @Field(() => FilingTimelinessEnum, {
    description: "Whether it was made within the filing window of Fam. Code 17800.",
  })
  readonly filingTimeliness: FilingTimeliness;

  constructor(row: ComplaintSummaryRow, reading: ComplaintReading) {
    this.row = row;
    this.reading = reading;
    this.number = row.number;
    this.version = row.version;
    this.status = row.status;
    this.madeOn = row.made_on;
    this.receivedOn = row.received_on;
    this.filingTimeliness = row.timeliness;
  }

  @DerivedField(() => ID, { description: "Opaque and stable id of the complaint." })
  get id(): string {
    return publicId("complaint", this.row.id);
  }

  @DerivedField(() => ComplainantType, {
    nullable: true,
    description:
      "Who complains; null when the viewer may not see persons, and in a list where the record is not on the viewer's own and the office asks for a reason.",
  })
  get complainant(): ComplainantType | null {
    return this.reading.seesPersons && !isMasked(this) ? new ComplainantType(this) : null;
  }

  @DerivedField(() => StaffMemberType, {
    nullable: true,
    description:
      "Who has it: the investigator or, before one is named, the ombudsperson; null when nobody has.",
  })
  get assignee(): StaffMemberType | null {
    const {
      assignee_id: id,
      assignee_given_name,
      assignee_family_name,
      assignee_role,
      assignee_active,
    } = this.row;
    if (id === null || assignee_role === null) return null;
    return new StaffMemberType({
      id,
      givenName: assignee_given_name ?? "",
      familyName: assignee_family_name ?? "",
      role: assignee_role,
      active: assignee_active ?? false,
    });
  }

  @DerivedField(() => DeadlineType, {
    nullable: true,
    description: "The earliest duty of the agency that is not met yet; null once the complaint is closed.",
  })
  get nextDeadline(): DeadlineType | null {
    const { next_rule_id, next_due_on, next_started_on, next_steps } = this.row;
    if (next_rule_id === null || next_due_on === null || next_started_on === null) return null;
    return new DeadlineType(
      {
        rule_id: next_rule_id,
        due_on: next_due_on,
        started_on: next_started_on,
        met_on: null,
        excused_on: null,
        steps: next_steps ?? "[]",
      },
      this.reading,
    );
  }
}
