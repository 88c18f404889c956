import type { ComplaintStatus, FilingChannel } from "@redress/domain";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { ComplaintStatusEnum, FilingChannelEnum } from "./complaint.enums.ts";

export const CaseloadAssignmentEnum = { ME: "ME", ANYONE: "ANYONE", NOBODY: "NOBODY" } as const;
export type CaseloadAssignment = keyof typeof CaseloadAssignmentEnum;
registerEnumType(CaseloadAssignmentEnum, {
  name: "CaseloadAssignment",
  description: "Whose complaints a list shows.",
  valuesConfig: {
    ME: { description: "Those the viewer has." },
    ANYONE: { description: "Everybody's, and those nobody has." },
    NOBODY: { description: "Those nobody has yet." },
  },
});

export const DueFilterEnum = { TODAY: "TODAY", IN_7_DAYS: "IN_7_DAYS", OVERDUE: "OVERDUE" } as const;
export type DueFilter = keyof typeof DueFilterEnum;
registerEnumType(DueFilterEnum, {
  name: "DueFilter",
  description: "When the next deadline falls, against today in California.",
  valuesConfig: {
    TODAY: { description: "Today is its last day." },
    IN_7_DAYS: { description: "Its last day is today or one of the next seven days." },
    OVERDUE: { description: "Its last day has gone by." },
  },
});

export const CaseloadSortEnum = {
  DUE_FIRST: "DUE_FIRST",
  RECEIVED_FIRST: "RECEIVED_FIRST",
  RECEIVED_LAST: "RECEIVED_LAST",
} as const;
export type CaseloadSort = keyof typeof CaseloadSortEnum;
registerEnumType(CaseloadSortEnum, {
  name: "CaseloadSort",
  description: "The order of a caseload.",
  valuesConfig: {
    DUE_FIRST: {
      description: "What is due first comes first. Closed complaints are due nothing and are left out.",
    },
    RECEIVED_FIRST: { description: "What was received first comes first." },
    RECEIVED_LAST: { description: "What was received last comes first." },
  },
});

/** Which complaints a caseload shows. */
@InputType("CaseloadFilter", {
  description:
    "Which complaints to show. What is left out does not narrow the list; several conditions must all hold.",
})
export class CaseloadFilterInput {
  @Field(() => CaseloadAssignmentEnum, {
    nullable: true,
    description: "Whose complaints. Left out, everybody's.",
  })
  assignedTo?: CaseloadAssignment | null;
  @Field(() => [ID], { nullable: true, description: "Only those that one of these people has; at most 50." })
  assignee?: string[] | null;
  @Field(() => [ComplaintStatusEnum], { nullable: true, description: "Only those in one of these statuses." })
  status?: ComplaintStatus[] | null;
  @Field(() => DueFilterEnum, { nullable: true, description: "Only those whose next deadline falls so." })
  due?: DueFilter | null;
  @Field(() => [FilingChannelEnum], {
    nullable: true,
    description: "Only those that came in one of these ways.",
  })
  channel?: FilingChannel[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: "Only these agencies; for the Department's own staff, who see all of them. At most 50.",
  })
  agency?: string[] | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: "Leave closed complaints out." })
  openOnly?: boolean | null;
}

/** How much there is to do. */
@ObjectType("CaseloadCounts", {
  description: "How much there is to do, by the next deadline of each open complaint.",
  simpleResolvers: true,
})
export class CaseloadCountsType {
  @Field(() => Int, { description: "Open complaints in all." })
  readonly open!: number;
  @Field(() => Int, { description: "Those whose next deadline is today." })
  readonly dueToday!: number;
  @Field(() => Int, { description: "Those whose next deadline is today or one of the next seven days." })
  readonly dueIn7Days!: number;
  @Field(() => Int, { description: "Those whose next deadline has gone by." })
  readonly overdue!: number;
  @Field(() => PlainDateScalar, {
    description: "The day against which they were counted: today in California.",
  })
  readonly asOf!: string;
}
