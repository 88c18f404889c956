import { randomUUIDv7 } from "node:crypto";
import type { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { say } from "@redress/domain/vocabulary";
import { requireOpened } from "../../actions/read/outside-list.ts";
import { recordAct } from "../../platform/audit/record-act.ts";
import { rowScopeOf, type Viewer } from "../../platform/auth/viewer.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { preferredLanguage } from "../../platform/language-tags.ts";
import { sendBound } from "../../platform/orm/send-bound.ts";
import { addAttachment, type Added } from "./add-attachment.ts";
import type { FileRoutesOptions } from "./file-routes-options.ts";
import { attachmentByKey, filesOf, mostAttachments } from "./attachments.query.ts";
import type { ArrivedFile } from "./file-store.ts";
import { tidyFileName } from "./inspect/file-name.ts";
import { FileRefused, fileRefusals } from "./inspect/file-refusals.ts";
import { inspectFile } from "./inspect/inspect-file.ts";

type Parts = Pick<FileRoutesOptions, "files" | "quarantine" | "tryingOf" | "units" | "uploads">;

/** Which record a file is for, what it is called, and the sender's key. */
interface Asked {
  readonly id: string;
  readonly recordId: string;
  readonly key: string;
  readonly name: string;
}

/**
 * Takes a file in: to the disk, looked at, kept, and only then its row. What is refused leaves nothing but a line in
 * the audit.
 *
 * @throws CodedError BAD_REQUEST, BAD_USER_INPUT, NOT_FOUND, OUTSIDE_OWN_LIST, RATE_LIMITED
 */
export async function uploadFile(
  parts: Parts,
  viewer: Viewer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = askedIn(request);
  await parts.uploads.attempt(viewer.id);
  await requireOpened(parts.tryingOf(request), "attachment.addAttachment", asked.recordId);
  await requireRoom(parts, viewer, asked.recordId);
  try {
    const file = await parts.files.take(asked.id, request.body as Readable);
    const added = await look(parts, viewer, asked, file, request.id);
    if (!("id" in added))
      throw new CodedError("BAD_USER_INPUT", "The file cannot be added here.", { field: ["key"] });
    const id = publicId("attachment", added.id);
    return await reply.code(201).header("cache-control", "no-store").send({ id });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    await noteRefusal(parts, viewer, request, asked.recordId, error);
    const message = say(fileRefusals[error.code], preferredLanguage(request.headers["accept-language"]));
    // What is left of the body is not waited for.
    return reply
      .code(422)
      .header("cache-control", "no-store")
      .header("connection", "close")
      .send({ refused: { code: error.code, message } });
  }
}

function askedIn({ query }: FastifyRequest): Asked {
  const { recordId, name, key } = query as Readonly<Record<string, unknown>>;
  if (typeof recordId !== "string" || typeof name !== "string" || typeof key !== "string")
    throw new CodedError("BAD_REQUEST", "Say recordId, name and key.");
  if (!/^[\w-]{1,100}$/.test(key))
    throw new CodedError("BAD_REQUEST", "The key has 1 to 100 letters, digits or hyphens.");
  return { id: randomUUIDv7(), recordId, name, key };
}

async function requireRoom({ units }: Parts, viewer: Viewer, recordId: string): Promise<void> {
  const present = await units.of(rowScopeOf(viewer)).read((em) => filesOf(em, viewer, recordId));
  if (present === null) throw new CodedError("NOT_FOUND", "There is no record with this id.");
  if (present.rows.length >= mostAttachments)
    throw new CodedError("BAD_USER_INPUT", `At most ${mostAttachments} files lie with a record.`, {
      allowed: mostAttachments,
    });
}

async function look(
  { files, quarantine, units }: Parts,
  viewer: Viewer,
  { key, ...asked }: Asked,
  file: ArrivedFile,
  traceId: string,
): Promise<Added> {
  const { id } = asked;
  const unit = units.of(rowScopeOf(viewer));
  let isKept = false;
  try {
    const name = tidyFileName(asked.name);
    if (name === "") throw new FileRefused("NAME_UNUSABLE");
    const mediaType = await inspectFile(file.path, name, file.size);
    await files.keep(id, file);
    const state = quarantine.scans ? "SCANNING" : "CLEAN";
    const adding = {
      ...asked,
      name,
      viewer,
      traceId,
      clientMutationId: key,
      mediaType,
      file,
      state,
    } as const;
    const added = await addAttachment(unit, adding);
    isKept = added.kind === "ADDED";
    if (isKept) void quarantine.scan(id);
    return added;
  } finally {
    await files.drop(file);
    // A commit that may have arrived all the same is left to the sweep, which asks the database.
    const isKnown =
      isKept ||
      (await unit.read(async (em) => (await attachmentByKey(em, viewer, id)) !== null).catch(() => true));
    if (!isKnown) await files.remove(id);
  }
}

async function noteRefusal(
  { units }: Parts,
  viewer: Viewer,
  { id: traceId, ip }: FastifyRequest,
  recordId: string,
  { code }: FileRefused,
): Promise<void> {
  const [subjectKind = null, subjectId = null] = recordId.split("_");
  await units.of(rowScopeOf(viewer)).write((em) =>
    sendBound(
      em,
      recordAct({
        act: "attachment.addAttachment",
        outcome: "DENIED",
        agencyId: viewer.agencyId,
        actorId: viewer.id,
        actorRole: viewer.role,
        sessionId: viewer.sessionId,
        subjectKind,
        subjectId,
        traceId,
        ip,
        details: { code },
      }),
    ),
  );
}
