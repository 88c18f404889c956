import { useMutation } from "@apollo/client/react";
import { useWindowEvent } from "@mantine/hooks";
import { graphql } from "../gql/index.ts";

const notePrinting = graphql(/* GraphQL */ `
  mutation NotePrinting($input: NotePrintingInput!) {
    notePrinting(input: $input) {
      __typename
    }
  }
`);

/** The records on a page, by the names of the audit. */
interface OnPage {
  readonly complaintIds?: readonly string[] | undefined;
  readonly contactIds?: readonly string[] | undefined;
}

/** Has the audit told when the page is printed, by whatever key or button, and which records stand on it. */
export function usePrintingNoted({ complaintIds = [], contactIds = [] }: OnPage): void {
  // The paper is out whatever comes of it: nobody is asked to do anything about a note that failed.
  const [note] = useMutation(notePrinting, { errorPolicy: "ignore" });
  useWindowEvent("beforeprint", () => {
    if (complaintIds.length + contactIds.length === 0) return;
    const input = {
      clientMutationId: crypto.randomUUID(),
      complaintIds: [...complaintIds],
      ...(contactIds.length > 0 && { contactIds: [...contactIds] }),
    };
    note({ variables: { input } }).catch(() => undefined);
  });
}
