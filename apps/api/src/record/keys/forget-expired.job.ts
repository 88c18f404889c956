import { systemScope } from "../../platform/auth/viewer.ts";
import { bind, type Statement, type SystemDatabase } from "../../platform/database/database.ts";

/** Idempotency keys are promised for 30 days. */
const forgetKeys: Statement<never> = {
  name: "forget-idempotency-keys",
  text: "delete from idempotency_key where created_at < now() - interval '30 days'",
};

/** Ended sessions stay for 30 days, so that a person can see where they were signed in. */
const forgetSessions: Statement<never> = {
  name: "forget-sessions",
  text: "delete from session where least(expires_at, coalesce(revoked_at, expires_at)) < now() - interval '30 days'",
};

/** What was typed and never filed. */
const forgetDrafts: Statement<never> = {
  name: "forget-drafts",
  text: "delete from draft where saved_at < now() - interval '30 days'",
};

/** Forgets what is no longer promised to be kept. Running it twice changes nothing more. */
export async function forgetExpired(database: SystemDatabase): Promise<void> {
  await database.write(systemScope, (transaction) =>
    transaction.finish(bind(forgetKeys), bind(forgetSessions), bind(forgetDrafts)),
  );
}
