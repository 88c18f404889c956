import { randomUUID } from "node:crypto";

const families = ["Rivera", "Nguyen", "Okafor", "Larsson", "Castillo", "Haddad", "Novak", "Tanaka"];
const given = ["Ana", "Miguel", "Ngozi", "Sven", "Lucia", "Omar", "Petra", "Kenji"];

/** An invented complaint of ordinary length, never twice with the same key. */
export function complaintInput(index: number, spokenOn: string): Readonly<Record<string, unknown>> {
  return {
    clientMutationId: randomUUID(),
    filing: { channel: "ORAL", spokenOn },
    knewOn: spokenOn,
    complainant: {
      givenName: given[index % given.length],
      familyName: families[(index >> 3) % families.length],
      party: index % 3 === 0 ? "NONCUSTODIAL_PARENT" : "CUSTODIAL_PARTY",
      address: "1200 Example Street, Auburn, CA 95603",
      phone: "(530) 555-0142",
      language: index % 4 === 0 ? "es" : "en",
    },
    issues: [
      {
        subject: "PAYMENT",
        description:
          "The payment of October was sent on the 2nd and is still not shown. Two calls brought no answer.",
      },
      { subject: "CUSTOMER_SERVICE", description: "Nobody called back as promised." },
    ],
  };
}
