import type { FastifyInstance } from "fastify";
import type { Environment } from "../config/environment.ts";
import type { FilesEnvironment } from "../config/files-environment.ts";
import { addFileRoutes } from "../modules/attachment/attachment.routes.ts";
import type { FileRoutesOptions } from "../modules/attachment/file-routes-options.ts";
import { clamd } from "../modules/attachment/clamd.ts";
import { openFilePlace } from "../modules/attachment/file-place.ts";
import { FileStore } from "../modules/attachment/file-store.ts";
import { Quarantine } from "../modules/attachment/quarantine.ts";
import type { AuditLog } from "../platform/auth/audit-log.ts";
import type { Database, SystemDatabase } from "../platform/database/database.ts";
import { AttemptLimiter } from "../platform/http/attempt-limiter.ts";
import { preferredLanguage } from "../platform/language-tags.ts";
import type { Logger } from "../platform/logger.ts";
import type { Worlds } from "../world.ts";

interface FilesOptions extends Pick<FileRoutesOptions, "authenticator" | "onDenied" | "units"> {
  readonly environment: Environment;
  readonly database: Database;
  readonly audit: AuditLog;
  readonly worlds: Worlds;
  readonly system: SystemDatabase;
  readonly logger: Logger;
}

const uploads = { name: "uploads of person", attempts: 120, withinSeconds: 600 };
const downloads = { name: "downloads of person", attempts: 600, withinSeconds: 600 };
const hourMs = 3_600_000;

/** The store of files and their quarantine, for the routes and for the worker. */
export async function openFiles(
  { directory, bucket, clamdAddress }: FilesEnvironment,
  database: SystemDatabase,
  onTrouble: (error: unknown) => void,
): Promise<{ readonly files: FileStore; readonly quarantine: Quarantine }> {
  const files = new FileStore(await openFilePlace(directory, bucket));
  const scanner = clamdAddress === null ? null : clamd(clamdAddress);
  return { files, quarantine: new Quarantine({ database, files, scanner, onTrouble }) };
}

/** The routes of files, where the environment says in which folder files lie. */
export async function addFiles(http: FastifyInstance, options: FilesOptions): Promise<void> {
  const { environment, database, system, units, logger, audit, worlds, authenticator, onDenied } = options;
  if (environment.files === null) return;
  const { files, quarantine } = await openFiles(environment.files, system, (error) =>
    logger.warn({ err: error }, "a file could not be scanned"),
  );
  addFileRoutes(http, {
    authenticator,
    publicOrigin: environment.publicOrigin,
    units,
    files,
    quarantine,
    uploads: new AttemptLimiter(system, uploads),
    downloads: new AttemptLimiter(system, downloads),
    tryingOf: ({ id, viewer, headers }) => {
      const language = preferredLanguage(headers["accept-language"]);
      return { audit, database, language, traceId: id, viewer, world: worlds.of };
    },
    onDenied,
  });
  const sweep = (): void => void files.sweepArrivals(hourMs);
  const hourly = setInterval(sweep, hourMs);
  hourly.unref();
  sweep();
  http.addHook("preClose", (done) => {
    clearInterval(hourly);
    done();
  });
}
