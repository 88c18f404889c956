import type { Subject } from "../database/subjects.ts";
import { requestBytes } from "../load/connection.ts";
import type { RunningApi } from "./api-process.ts";
import {
  caseloadOfFloor,
  caseloadOfProduct,
  recordOfFloor,
  recordOfProduct,
  searchOfFloor,
  searchOfProduct,
  type Plain,
} from "./answers.ts";
import { graphqlBytes } from "./ask.ts";
import { documents } from "./documents.ts";

/** The same question, asked of the product and of the floor. */
export interface Question {
  readonly product: Buffer;
  readonly floor: Buffer;
}

/** A read that is measured against its floor. */
export interface ReadOperation {
  readonly name: "caseload" | "record" | "search";
  /** agencies in turn */
  readonly questions: readonly Question[];
  /** words at the beginning of every good answer of the product */
  readonly expects: string;
  /** the answers of both sides in one form, to be compared */
  /** The answer as it is compared with what the floor answered. */
  readonly plainProduct: (data: never, floor: Plain) => Plain;
  readonly plainFloor: (data: never) => Plain;
}

/** The page size that the goals speak of. */
export const pageSize = 50;

/** The caseload pages of these agencies, of the given size. */
export function caseloadQuestions(
  api: RunningApi,
  cookies: ReadonlyMap<string, string>,
  subjects: readonly Subject[],
  size: number,
): Question[] {
  return subjects.map(({ agencyId }) => ({
    product: graphqlBytes({ api, cookie: cookies.get(agencyId) ?? "" }, documents.caseload, { first: size }),
    floor: requestBytes("GET", `/caseload/${agencyId}/${size}`),
  }));
}

/** The pages of people of these agencies, which have no floor. */
export function peopleQuestions(
  api: RunningApi,
  cookies: ReadonlyMap<string, string>,
  subjects: readonly Subject[],
): Question[] {
  return subjects.map(({ agencyId }) => {
    const asker = { api, cookie: cookies.get(agencyId) ?? "" };
    const product = graphqlBytes(asker, documents.people, { first: pageSize });
    return { product, floor: product };
  });
}

/** Every read that is measured, ready to be asked. */
export function readOperations(
  api: RunningApi,
  cookies: ReadonlyMap<string, string>,
  subjects: readonly Subject[],
): ReadOperation[] {
  const asker = (subject: Subject) => ({ api, cookie: cookies.get(subject.agencyId) ?? "" });
  return [
    {
      name: "caseload",
      questions: caseloadQuestions(api, cookies, subjects, pageSize),
      expects: '{"data":{"caseload":{',
      plainProduct: caseloadOfProduct,
      plainFloor: caseloadOfFloor,
    },
    {
      name: "record",
      questions: shuffledDeep(subjects, (subject) => subject.complaintIds).map(([subject, id]) => ({
        product: graphqlBytes(asker(subject), documents.record, { id: `complaint_${id}` }),
        floor: requestBytes("GET", `/record/${subject.agencyId}/${id}`),
      })),
      expects: '{"data":{"complaint":{',
      plainProduct: recordOfProduct,
      plainFloor: recordOfFloor,
    },
    {
      name: "search",
      // A name, a number, a name, a number, as people do.
      questions: shuffledDeep(subjects, ({ names, numbers }) =>
        names.flatMap((name, index) => [name, numbers[index] ?? name]),
      ).map(([subject, text]) => ({
        product: graphqlBytes(asker(subject), documents.search, { text }),
        floor: requestBytes("GET", `/search/${subject.agencyId}/${encodeURIComponent(text)}`),
      })),
      expects: '{"data":{"searchComplaints":{',
      plainProduct: searchOfProduct,
      plainFloor: searchOfFloor,
    },
  ];
}

/** The first thing of each agency, then the second of each, and so on: no agency twice in a row. */
function shuffledDeep(
  subjects: readonly Subject[],
  things: (subject: Subject) => readonly string[],
): [Subject, string][] {
  const deepest = Math.max(...subjects.map((subject) => things(subject).length));
  return Array.from({ length: deepest }, (_, place) => place).flatMap((place) =>
    subjects.flatMap((subject): [Subject, string][] => {
      const thing = things(subject)[place];
      return thing === undefined ? [] : [[subject, thing]];
    }),
  );
}
