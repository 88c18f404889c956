import type { TransferOwner } from "@redress/domain/deadlines";
import type { FilingChannel } from "@redress/domain/vocabulary";
import { Field, InputType, Int } from "type-graphql";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { FilingChannelEnum } from "../../complaint/index.ts";
import { GivenDate } from "./given-date.ts";
import { TransferOwnerEnum } from "./given.enums.ts";

@InputType("GivenFilingInput", {
  description:
    "How and when the complaint reached the agency (22 CCR 110164). At least one day that belongs to the channel is needed; the complaint is made on the earliest day of all.",
})
export class GivenFilingInput {
  @Field(() => FilingChannelEnum, { description: "The way it came." })
  channel!: FilingChannel;
  @GivenDate("Mail: the postmark; leave out when illegible.")
  postmarkedOn?: string | null;
  @GivenDate("Mail and hand delivery: the agency's date stamp; not before the postmark.")
  dateStampedOn?: string | null;
  @GivenDate("Oral: the day the person spoke, asked to file and gave the basis.")
  spokenOn?: string | null;
  @GivenDate("Electronic and fax: the day it arrived.")
  arrivedOn?: string | null;
}

@InputType("GivenAcknowledgementInput", { description: "The acknowledgement (LCR002), 22 CCR 120102." })
export class GivenAcknowledgementInput {
  @Field(() => PlainDateScalar, { description: "The day it was mailed." })
  noticeMailedOn!: string;
}

@InputType("GivenTransferInput", {
  description: "The transfer to another county (LCR004), 22 CCR 120104.",
})
export class GivenTransferInput {
  @GivenDate("The day LCR004 was sent.")
  sentOn?: string | null;
  @GivenDate("The day the other agency got LCR004. The complaint is then received anew.")
  receivedOn?: string | null;
  @GivenDate("The day the complainant's copy of LCR004 was mailed.")
  copyMailedOn?: string | null;
  @GivenDate(
    "The day the other agency called the Department because it disputes that the complaint is its own.",
  )
  disputeContactedOn?: string | null;
  @GivenDate("The day the Department determined whose complaint it is.")
  determinedOn?: string | null;
  @Field(() => TransferOwnerEnum, {
    nullable: true,
    description: "Whose complaint it is. `RECEIVING` when left out.",
  })
  ownership?: TransferOwner | null;
}

@InputType("GivenExtensionInput", {
  description: "The extension of the time to resolve (LCR005), Fam. Code 17800. There is at most one.",
})
export class GivenExtensionInput {
  @GivenDate("The day the notice was mailed.")
  noticeMailedOn?: string | null;
  @Field(() => Int, { description: "Whole days, 1 to 30, counted from receipt." })
  days!: number;
}

@InputType("GivenResolutionInput", {
  description: "The written resolution (LCR006), Fam. Code 17800 and 22 CCR 120105.",
})
export class GivenResolutionInput {
  @GivenDate("The date it bears.")
  datedOn?: string | null;
  @GivenDate("The day it was mailed.")
  mailedOn?: string | null;
  @GivenDate("The day the complainant received it; Fam. Code 17801(c) counts 90 days from it.")
  receivedOn?: string | null;
}

@InputType("GivenWithdrawalInput", { description: "The withdrawal of the complaint, 22 CCR 120107(c)." })
export class GivenWithdrawalInput {
  @Field(() => PlainDateScalar, { description: "The day it was withdrawn." })
  withdrawnOn!: string;
}

@InputType("GivenComplaintInput", {
  description: "What is known of a complaint. Each part may be left out.",
})
export class GivenComplaintInput {
  @GivenDate("The day the complainant knew or should have known; the filing window runs from it.")
  knewOn?: string | null;
  @Field(() => GivenFilingInput, { nullable: true, description: "How and when the complaint came." })
  filing?: GivenFilingInput | null;
  @Field(() => GivenAcknowledgementInput, { nullable: true, description: "Its acknowledgement, if mailed." })
  acknowledgement?: GivenAcknowledgementInput | null;
  @Field(() => GivenTransferInput, { nullable: true, description: "Its latest transfer, if there was one." })
  transfer?: GivenTransferInput | null;
  @Field(() => [GivenTransferInput], {
    nullable: true,
    description:
      "The transfers before the latest, oldest first; at most nine. The complaint is received by the last agency that got it and was not relieved of it.",
  })
  earlierTransfers?: GivenTransferInput[] | null;
  @GivenDate(
    "The day of its latest amendment (LCR003). `settings.amendedComplaintClock` says whether the time to answer starts again.",
  )
  amendedOn?: string | null;
  @Field(() => GivenExtensionInput, { nullable: true, description: "Its extension, if there was one." })
  extension?: GivenExtensionInput | null;
  @Field(() => GivenResolutionInput, { nullable: true, description: "Its written resolution, if issued." })
  resolution?: GivenResolutionInput | null;
  @Field(() => GivenWithdrawalInput, { nullable: true, description: "Its withdrawal, if withdrawn." })
  withdrawal?: GivenWithdrawalInput | null;
}
