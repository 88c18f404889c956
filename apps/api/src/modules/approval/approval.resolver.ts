import { Arg, Ctx, Mutation, Resolver, type ClassType } from "type-graphql";
import { fingerprintOf } from "../../actions/act/fingerprint.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { InputReader } from "../../platform/graphql/input-reader.ts";
import { inputWords } from "../../platform/graphql/input-words.ts";
import { IdempotencyKeyReusedType, type InvalidInputType } from "../../platform/graphql/user-error.type.ts";
import { DecideApprovalInput } from "./approval.input.ts";
import { ApprovalRefusedType, DecideApprovalPayload, DecideApprovalSuccess } from "./approval.payloads.ts";
import { ApprovalType, seenBy } from "./approval.type.ts";
import { decideApproval, type AfterDecisions } from "./decide-approval.ts";

/** Makes the resolver that decides approvals; what a decision of a kind leads to is handed in. */
export function approvalResolver(after: AfterDecisions): ClassType {
  @Resolver()
  class ApprovalResolver {
    @Mutation(() => DecideApprovalPayload, {
      description:
        "Approves what waits for another person, or does not. Of two who decide at once one does; the other is told. Never by the person who asked.",
    })
    async decideApproval(
      @Arg("input", () => DecideApprovalInput, { description: "Which approval, how, and why." })
      input: DecideApprovalInput,
      @Ctx() context: RequestContext,
    ): Promise<typeof DecideApprovalPayload> {
      const viewer = requireViewer(context);
      requirePermission(viewer, "decideApproval", "Approval");
      const { language } = context;
      const { clientMutationId, decision } = input;
      const reader = new InputReader(language);
      reader.clientMutationId(clientMutationId);
      const approvalId = reader.key("approvalId", "approval", input.approvalId) ?? "";
      const demands = { lines: "MANY_LINES", whenEmpty: "REASON_REQUIRED" } as const;
      const reason =
        decision === "REFUSED"
          ? reader.text("reason", input.reason ?? "", demands)
          : reader.optionalText("reason", input.reason, demands);
      const invalid = reader.invalid();
      if (invalid !== null) return invalid;
      const fingerprint = fingerprintOf("decideApproval", input);
      const keyed = { viewer, clientMutationId, fingerprint, mutation: "decideApproval" };
      const outcome = await decideApproval(context, { ...keyed, approvalId, decision, reason }, after);
      switch (outcome.kind) {
        case "DECIDED":
          return new DecideApprovalSuccess(
            clientMutationId,
            new ApprovalType(seenBy(viewer, outcome.approval), language),
          );
        case "REFUSED":
          return new ApprovalRefusedType(
            outcome.refusal,
            language,
            new ApprovalType(seenBy(viewer, outcome.approval), language),
          );
        case "KEY_REUSED":
          return new IdempotencyKeyReusedType("IDEMPOTENCY_KEY_REUSED", inputWords.KEY_REUSED[language]);
        case "UNKNOWN_ID":
          reader.fault("approvalId", "UNKNOWN_ID");
          return reader.invalid() as InvalidInputType;
      }
    }
  }
  return ApprovalResolver;
}
