import { requestBytes } from "../load/connection.ts";
import { medians, warmed } from "../load/pairs.ts";
import { inTurn, type Window } from "../load/window.ts";
import { compact } from "../product/documents.ts";
import type { PublicReport } from "../report/report.ts";
import type { Bench } from "./bench.ts";

const connections = 16;

const whichContact = /* GraphQL */ `
  query BenchWhichContact($want: Want!, $county: String!) {
    whichContact(want: $want, county: $county) {
      first {
        name
        phone
        phoneIsStatewide
        email
      }
      afterwards {
        name
        phone
      }
      reason
      rights
      urgent
      agencyName
      openToday
      nextOpenOn
      citations {
        label
        url
      }
    }
  }
`;

const wants = ["MY_CASE", "COMPLAINT", "CANNOT_PAY", "LEVY_OR_LICENSE_NOTICE", "LEGAL_HELP"];
const counties = ["Placer", "Los Angeles", "Alpine", "San Francisco", "Kern", "Yolo"];

/** Public questions as websites ask them, by GET and without a token: whom to contact, for five wants in six counties. */
export async function measurePublic({ api, options }: Bench): Promise<PublicReport> {
  const questions = wants.flatMap((want) =>
    counties.map((county) => {
      const variables = JSON.stringify({ want, county });
      const search = new URLSearchParams({ query: compact(whichContact), variables }).toString();
      return requestBytes("GET", `/public/graphql?${search}`);
    }),
  );
  const target = {
    port: api.port,
    pid: api.pid,
    next: inTurn(questions),
    expects: '{"data":{"whichContact":{',
  };
  const windows: Window[] = [];
  for (let round = 0; round < options.rounds; round += 1)
    windows.push(await warmed(target, { connections, seconds: options.seconds }));
  return { connections, figures: medians(windows) };
}
