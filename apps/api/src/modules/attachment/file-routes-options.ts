import type { FastifyRequest } from "fastify";
import type { Trying } from "../../actions/read/outside-list.ts";
import type { Authenticator } from "../../platform/auth/authenticator.ts";
import type { CodedError } from "../../platform/graphql/coded-error.ts";
import type { AttemptLimiter } from "../../platform/http/attempt-limiter.ts";
import type { Units } from "../../platform/orm/units.ts";
import type { FileStore } from "./file-store.ts";
import type { Quarantine } from "./quarantine.ts";

/** What the routes of files work with. */
export interface FileRoutesOptions {
  readonly authenticator: Authenticator;
  readonly publicOrigin: string;
  readonly units: Pick<Units, "of">;
  readonly files: FileStore;
  readonly quarantine: Quarantine;
  /** How many files one person may send, and get. */
  readonly uploads: Pick<AttemptLimiter, "attempt">;
  readonly downloads: Pick<AttemptLimiter, "attempt">;
  /** Who tries something, and where a refusal is written down. */
  readonly tryingOf: (request: FastifyRequest) => Trying;
  readonly onDenied: (request: FastifyRequest, error: CodedError) => void;
}
