import type { AuthorityKey } from "../../law/authorities.ts";
import type { Words } from "../../vocabulary/words.ts";

/** What the public pages speak of. The order is the order in which they are read. */
export const pageTopics = [
  "WHOM_TO_CONTACT",
  "OMBUDSPERSON",
  "AGENCY_RESOLVES",
  "COURT_DECIDES",
  "DEADLINES",
  "STATE_HEARING",
  "HEARING_GROUNDS",
  "FORMS",
  "PURPOSE",
  "CANNOT_PAY",
  "WORKSHOPS",
] as const;

/** One topic. */
export type PageTopic = (typeof pageTopics)[number];

/** Something that an official page tells the public, in our own words. */
export interface PageFact {
  readonly key: string;
  readonly topic: PageTopic;
  readonly says: Words;
  /** What the law says where the page differs from it; null where page and law agree. */
  readonly correction: Words | null;
  /** The page itself first, then what the law rests on. */
  readonly citations: readonly AuthorityKey[];
}

/** A fact of one page: what it says and the law behind it. */
export function fact(
  page: AuthorityKey,
  topic: PageTopic,
  key: string,
  says: Words,
  law: readonly AuthorityKey[] = [],
  correction: Words | null = null,
): PageFact {
  return { key, topic, says, correction, citations: [page, ...law] };
}
