import { Field, ID, ObjectType } from "type-graphql";
import { NoticeFormEnum } from "../../actions/answers/notice-form.enum.ts";
import type { ServedForm } from "../../authorization/served-actions.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

export const NoticeStatusEnum = wordedEnum("NoticeStatus", "How far a notice has come.", {
  QUEUED: { en: "Asked for by an action; its text is being written" },
  PREPARED: { en: "Its text is ready to print" },
  WITHHELD: { en: "Not written: whoever it would go to has died" },
});

/** A letter that an action calls for. */
@ObjectType("Notice", {
  description: "A notice prepared by an action: to the complainant or, with `LCR004`, to another agency.",
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
    description:
      "Its text; null before it is ready. To the complainant in their language where there is one, to an agency in English.",
  })
  readonly body!: string | null;
}
