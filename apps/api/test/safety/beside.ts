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

/** Notes something on a record, and corrects it to mention somebody, so that the first text stands there as well. */
export async function noted(
  server: SafetyServer,
  as: Credentials,
  recordId: string,
  { mark, mentionedId }: { readonly mark: string; readonly mentionedId: string },
): Promise<void> {
  const ask = async (
    mutation: "addNote" | "correctNote",
    input: Record<string, unknown>,
  ): Promise<string> => {
    const title = mutation === "addNote" ? "AddNote" : "CorrectNote";
    const reply = await server.ask(as, {
      query: `mutation ($input: ${title}Input!) { ${mutation}(input: $input) { ... on ${title}Success { note { id } } } }`,
      variables: { input: { clientMutationId: randomUUID(), ...input } },
    });
    const id = reply.body.data?.[mutation]?.note?.id as string | undefined;
    if (id === undefined) throw new Error(`${mutation}: ${reply.text}`);
    return id;
  };
  const [person] = await server.fixture.admin<{ name: string }>(
    "select given_name || ' ' || family_name as name from staff where id = $1",
    [mentionedId],
  );
  const noteId = await ask("addNote", { recordId, text: `${mark} noted` });
  const text = `${mark} asks @${person?.name ?? ""}`;
  await ask("correctNote", { noteId, expectedVersion: 1, text, mentions: [`staff_${mentionedId}`] });
}
