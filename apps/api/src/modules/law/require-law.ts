import type { RequestContext } from "../../context.ts";
import type { LawQuestion } from "../../authorization/permission-table.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";

/**
 * Throws unless whoever asks may ask this question of the law.
 * @throws CodedError UNAUTHENTICATED; FORBIDDEN for a token without a scope that opens it.
 */
export function requireLaw(context: RequestContext, question: LawQuestion): void {
  requirePermission(requireViewer(context), question, "Law");
}
