import type { NoticeOfRecordRow } from "../../actions/read/record-parts.read.sql.ts";
import { can } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { whenReady, type Ready } from "../../platform/when-ready.ts";
import type { NoticeType } from "./notice.type.ts";

/** The notices of a record as they are shown; their text only for those who may see persons. */
export function noticesOf(
  context: RequestContext,
  notices: Ready<readonly NoticeOfRecordRow[]>,
): Ready<NoticeType[]> {
  const seesBody = context.viewer !== null && can(context.viewer, "read", "Notice", "body");
  return whenReady(notices, (rows) =>
    rows.map((row) => ({
      id: publicId("notice", row.id),
      form: row.form,
      status: row.status,
      preparedAt: row.prepared_at,
      body: seesBody ? row.body : null,
    })),
  );
}
