import type { Language } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";
import type { SealedText } from "./actions/drafts/sealed-text.ts";
import type { AuditLog } from "./platform/auth/audit-log.ts";
import type { SessionDirectory } from "./platform/auth/session-directory.ts";
import type { PublicKnowledge } from "./modules/public-information/public-knowledge.ts";
import type { Viewer } from "./platform/auth/viewer.ts";
import type { Disclosures } from "./platform/audit/disclosures.ts";
import type { Database } from "./platform/database/database.ts";
import type { LiveUpdates } from "./platform/graphql/live-updates.ts";
import type { RateLimitReading } from "./platform/graphql/operation/rate-limit-reading.ts";
import type { JobOutbox } from "./platform/jobs/job-outbox.ts";
import type { Unit } from "./platform/orm/units.ts";

/** What every resolver may reach. Built once for each request. */
export interface RequestContext {
  /** Null when nobody is signed in; resolvers that need a viewer call requireViewer. */
  readonly viewer: Viewer | null;
  /** The language of titles and sentences, from Accept-Language; English unless Spanish is asked for. */
  readonly language: Language;
  /** Today in California and the calendars of one agency (state calendar when null), fixed for the request. */
  readonly world: (agencyId: string | null) => Promise<World>;
  /** Makes this process read an agency's calendars anew; all calendars when null. For whoever changed them. */
  readonly forgetCalendars: (agencyId: string | null) => void;
  /** What the public may know now. */
  readonly known: () => Promise<PublicKnowledge>;
  /** The hot way to the database: caseload, record, search and the write path. */
  readonly database: Database;
  /** The ordinary way: MikroORM within the viewer's rows. Throws CodedError UNAUTHENTICATED when nobody is signed in. */
  readonly unit: Unit;
  /** Enqueues jobs inside the transaction of a write. */
  readonly jobs: JobOutbox;
  /** In every log line and every error answer of this request. */
  readonly traceId: string;
  /** Aborted when the client has gone or the time limit is reached. */
  readonly signal: AbortSignal;
  /** Encrypts what is kept of unfiled forms. */
  readonly drafts: SealedText;
  /** The viewer's own sessions. */
  readonly sessions: SessionDirectory;
  /** Where denials and disclosures are written down. */
  readonly audit: AuditLog;
  /** What is on the viewer's screen already. */
  readonly disclosures: Disclosures;
  /** Changes of complaints as they happen. */
  readonly liveUpdates: LiveUpdates;
  /** Where an event stream is: after which event it was asked to go on, and the id of what it tells now. */
  readonly stream?: { readonly after: string | null; at: string | null };
  /** What this operation cost; zero before it was counted. */
  readonly rateLimit: RateLimitReading;
}
