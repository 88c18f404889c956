import type { FastifyInstance, FastifyRequest } from "fastify";
import { requirePermission } from "../../authorization/permissions.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { crossSiteRefusal } from "../../platform/http/cross-site.ts";
import { originOf } from "../../platform/http/request-origin.ts";
import { cookieRules, readCookie } from "../../platform/http/session-cookie.ts";
import { downloadFile } from "./download-file.ts";
import type { FileRoutesOptions } from "./file-routes-options.ts";
import { fileLimitBytes } from "./inspect/file-refusals.ts";
import { uploadFile } from "./upload-file.ts";

/** How long an upload may take: 25 MB over a line of half a megabit a second. */
const uploadLimitMs = 600_000;

/** `POST /files` and `GET /files/<id>`: the bytes of files, streamed, for sessions of staff alone. */
export function addFileRoutes(server: FastifyInstance, options: FileRoutesOptions): void {
  void server.register(async (scope) => {
    // Nothing but this reads a body as it comes; a foreign page cannot send it without being asked first.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("application/octet-stream", (_request, payload, done) => done(null, payload));
    scope.post(
      "/files",
      { config: { arrivalLimitMs: uploadLimitMs }, bodyLimit: fileLimitBytes + 1 },
      async (request, reply) => uploadFile(options, await enter(options, request), request, reply),
    );
    scope.get("/files/:id", async (request, reply) =>
      downloadFile(options, await enter(options, request), request, reply),
    );
  });
}

/** Who asks, by the session's cookie alone, from a page of ours. */
async function enter(options: FileRoutesOptions, request: FastifyRequest): Promise<Viewer> {
  const { authenticator, publicOrigin, onDenied } = options;
  const isReading = request.method === "GET";
  try {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined)
      throw new CodedError("FORBIDDEN", "Files are for the staff of agencies, not for tokens.");
    const refusal = foreignPage(request, publicOrigin, isReading);
    if (refusal !== null) throw new CodedError("CROSS_SITE_REFUSED", refusal);
    const sessionToken = readCookie(cookie, cookieRules(publicOrigin).session);
    const viewer = await authenticator.authenticate({ authorization: undefined, sessionToken });
    if (viewer === null) throw new CodedError("UNAUTHENTICATED", "Sign in first.");
    request.viewer = viewer;
    requirePermission(viewer, isReading ? "read" : "addAttachment", "Attachment");
    return viewer;
  } catch (error) {
    if (error instanceof CodedError) onDenied(request, error);
    throw error;
  }
}

/** A download is asked for by a page of ours, or by nobody's page; never by another's. */
function foreignPage(request: FastifyRequest, publicOrigin: string, isReading: boolean): string | null {
  const origin = originOf(request);
  if (!isReading) return crossSiteRefusal(origin, publicOrigin);
  const isOurs = ["same-origin", "none", undefined].includes(origin.fetchSite);
  return isOurs ? null : "The request comes from another site.";
}
