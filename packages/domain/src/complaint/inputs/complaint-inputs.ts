import { aftermathInputs } from "./aftermath-inputs.ts";
import { claimInputs } from "./claim-inputs.ts";
import { investigationInputs } from "./investigation-inputs.ts";
import { referralInputs } from "./referral-inputs.ts";
import { receiptInputs } from "./receipt-inputs.ts";
import { transferInputs } from "./transfer-inputs.ts";

/** What each action asks for, by the action's name, in the order of a complaint's life. */
export const complaintInputs = {
  ...receiptInputs,
  ...transferInputs,
  ...investigationInputs,
  ...referralInputs,
  ...claimInputs,
  ...aftermathInputs,
} as const;
