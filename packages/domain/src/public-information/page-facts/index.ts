import { countyPageFacts } from "./county-page.ts";
import { customerRelationsFacts } from "./customer-relations.ts";
import { hearingGroundFacts } from "./hearing-grounds.ts";
import { pageTopics, type PageFact } from "./page-fact.ts";

/** Every fact of both public pages, topic by topic. */
export const pageFacts: readonly PageFact[] = pageTopics.flatMap((topic) =>
  [...customerRelationsFacts, ...hearingGroundFacts, ...countyPageFacts].filter((one) => one.topic === topic),
);
