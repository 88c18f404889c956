import { contactInput } from "../contacts.ts";
import type { Credentials, SafetyServer } from "./safety-server.ts";

/** Two contacts of one person on one subject: the second becomes a complaint, whose id is returned. */
export async function twoContacts(
  server: SafetyServer,
  as: Credentials,
  mark: string,
  { complainant, caseNumber }: Readonly<Record<string, unknown>>,
): Promise<string> {
  let made = "";
  for (const receivedOn of ["2026-11-09", "2026-11-18"]) {
    const reply = await server.ask(as, {
      query: `mutation ($input: RecordContactInput!) { recordContact(input: $input) { ... on ContactActionSuccess { contact { complaint { id } } } } }`,
      variables: {
        input: contactInput({
          person: complainant,
          caseNumber,
          receivedOn,
          subject: "PARENTAGE",
          summary: `${mark} call`,
        }),
      },
    });
    const contact = reply.body.data?.["recordContact"]?.contact;
    if (contact === undefined) throw new Error(`recordContact: ${reply.text}`);
    made = contact.complaint?.id ?? "";
  }
  return made;
}
