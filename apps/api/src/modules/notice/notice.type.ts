import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import type { ServedForm } from "../../platform/auth/served-actions.ts";

export const NoticeFormEnum = {
  LCR002: "LCR002",
  LCR005: "LCR005",
  LCR006: "LCR006",
  WITHDRAWAL_CONFIRMATION: "WITHDRAWAL_CONFIRMATION",
} as const satisfies Record<ServedForm, ServedForm>;
registerEnumType(NoticeFormEnum, {
  name: "NoticeForm",
  description:
    "What an action has prepared: the Department's forms by their numbers, and letters that have none.",
  valuesConfig: {
    LCR002: { description: "Request for Complaint Resolution Acknowledgement." },
    LCR005: { description: "Notice of Complaint Resolution Extension." },
    LCR006: { description: "Notice of Complaint Resolution: the written resolution." },
    WITHDRAWAL_CONFIRMATION: {
      description: "Letter that confirms a withdrawal, so that a mistake is noticed.",
    },
  },
});

export const NoticeStatusEnum = { QUEUED: "QUEUED", PREPARED: "PREPARED" } as const;
registerEnumType(NoticeStatusEnum, {
  name: "NoticeStatus",
  description: "How far a notice has come.",
  valuesConfig: {
    QUEUED: { description: "Asked for by an action; its text is being written." },
    PREPARED: { description: "Its text is ready to print." },
  },
});

/** A notice to the complainant. */
@ObjectType("Notice", {
  description: "A notice to the complainant, prepared by an action.",
  simpleResolvers: true,
})
export class NoticeType {
  @Field(() => ID, { description: "Opaque and stable id of the notice." })
  readonly id!: string;
  @Field(() => NoticeFormEnum, { description: "The form it is written on." })
  readonly form!: ServedForm;
  @Field(() => NoticeStatusEnum, { description: "Whether its text is ready." })
  readonly status!: keyof typeof NoticeStatusEnum;
  @Field(() => DateTimeScalar, { nullable: true, description: "When its text became ready; null before." })
  readonly preparedAt!: Date | string | null;
  @Field(() => String, {
    nullable: true,
    description: "Its text, in the complainant's language where there is one; null before it is ready.",
  })
  readonly body!: string | null;
}
