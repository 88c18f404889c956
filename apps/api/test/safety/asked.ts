import { randomUUID } from "node:crypto";
import type { Credentials, SafetyServer } from "./safety-server.ts";

/** Opens a task on a record for a caseworker, who answers nothing. */
export async function asked(
  server: SafetyServer,
  as: Credentials,
  recordId: string,
  { mark, caseworkerId }: { readonly mark: string; readonly caseworkerId: string },
): Promise<void> {
  const reply = await server.ask(as, {
    query:
      "mutation ($input: OpenTaskInput!) { openTask(input: $input) { ... on OpenTaskSuccess { task { id } } } }",
    variables: {
      input: {
        clientMutationId: randomUUID(),
        aboutId: recordId,
        title: `${mark} task`,
        details: `${mark} details`,
        dueOn: "2026-12-01",
        assigneeId: `staff_${caseworkerId}`,
      },
    },
  });
  if (reply.body.data?.openTask?.task === undefined) throw new Error(`openTask: ${reply.text}`);
}
