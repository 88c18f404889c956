import type { EntityManager } from "@mikro-orm/postgresql";
import type { FastifyReply, FastifyRequest } from "fastify";
import { revealPurposeWords, type RevealPurpose } from "@redress/domain/person";
import { requireOpened } from "../../actions/read/outside-list.ts";
import { recordAct } from "../../platform/audit/record-act.ts";
import { rowScopeOf, type Viewer } from "../../platform/auth/viewer.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import { sendBound } from "../../platform/orm/send-bound.ts";
import type { Attachment } from "./attachment.entity.ts";
import type { FileRoutesOptions } from "./file-routes-options.ts";
import { attachmentByKey, asksPurpose } from "./attachments.query.ts";

type Parts = Pick<FileRoutesOptions, "downloads" | "files" | "tryingOf" | "units">;

/**
 * Sends a file that lies with a record, as an attachment in a sandbox, and writes down who got it.
 *
 * @throws CodedError NOT_FOUND, OUTSIDE_OWN_LIST, RATE_LIMITED; BAD_USER_INPUT at `purpose` where a person of the record asked for
 *   confidentiality and the caller does not say what for.
 */
export async function downloadFile(
  parts: Parts,
  viewer: Viewer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  await parts.downloads.attempt(viewer.id);
  const { id } = request.params as { readonly id: string };
  await requireOpened(parts.tryingOf(request), "read.attachment", id);
  const key = keyOf("attachment", id);
  const purpose = purposeIn(request);
  const found =
    key === null
      ? null
      : await parts.units.of(rowScopeOf(viewer)).write(async (em) => {
          const row = await attachmentByKey(em, viewer, key);
          if (row?.state !== "CLEAN" || row.removedAt || !(await parts.files.has(key))) return null;
          if (purpose === null && (await asksPurpose(em, viewer, row.record.id)))
            throw new CodedError("BAD_USER_INPUT", "Say what the file is needed for.", {
              field: ["purpose"],
            });
          await noteDownload(em, viewer, request, row, purpose);
          return row;
        });
  if (found === null) throw new CodedError("NOT_FOUND", "There is no file with this id.");
  const plain = found.name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  return reply
    .header("content-type", found.mediaType === "text/plain" ? "text/plain; charset=utf-8" : found.mediaType)
    .header("content-length", found.size)
    .header(
      "content-disposition",
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    )
    .header("content-security-policy", "sandbox; default-src 'none'")
    .header("x-content-type-options", "nosniff")
    .header("cross-origin-resource-policy", "same-origin")
    .header("cache-control", "no-store")
    .send(await parts.files.read(found.id));
}

function purposeIn({ query }: FastifyRequest): RevealPurpose | null {
  const { purpose } = query as { readonly purpose?: unknown };
  return typeof purpose === "string" && Object.hasOwn(revealPurposeWords, purpose)
    ? (purpose as RevealPurpose)
    : null;
}

async function noteDownload(
  em: EntityManager,
  viewer: Viewer,
  { id: traceId }: FastifyRequest,
  { id, record }: Attachment,
  purpose: RevealPurpose | null,
): Promise<void> {
  await sendBound(
    em,
    recordAct({
      act: "read.attachment",
      outcome: "DONE",
      agencyId: viewer.agencyId,
      actorId: viewer.id,
      actorRole: viewer.role,
      sessionId: viewer.sessionId,
      subjectKind: "attachment",
      subjectId: id,
      traceId,
      details: { record: record.id, ...(purpose && { purpose }) },
    }),
  );
}
