import { hidesContact, type Of } from "@redress/domain/person";
import type { NoticeOfRecordRow } from "../../actions/read/record-parts.read.sql.ts";
import { can } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import type { SaidOfPerson } from "../../record/people/said-of-person.ts";
import type { NoticeType } from "./notice.type.ts";
import { withoutAddress } from "./render/letter.ts";

/**
 * The notices of a record as they are shown; their text only for those who may see persons, and without the address of
 * whom they go to where that is hidden.
 */
export function noticesOf<Who>(
  context: RequestContext,
  notices: Of<Who, readonly NoticeOfRecordRow[]>,
  { flags }: Of<Who, SaidOfPerson>,
): NoticeType[] {
  const seesBody = context.viewer !== null && can(context.viewer, "read", "Notice", "body");
  const isHidden = hidesContact(flags);
  return notices.map(({ id, form, status, prepared_at: preparedAt, body }) => ({
    id: publicId("notice", id),
    form,
    status,
    preparedAt,
    body: !seesBody || body === null ? null : isHidden ? withoutAddress(form, body) : body,
  }));
}
