import type { Language } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";
import type { PublicKnowledge } from "./public-knowledge.ts";

/** What the resolvers of public questions may reach: what is public, and the days. No way leads from here to a person. */
export interface PublicContext {
  readonly language: Language;
  /** What the public may know now. */
  readonly known: () => Promise<PublicKnowledge>;
  /** Today and the calendars of one agency; of the state's offices when null. */
  readonly world: (agencyId: string | null) => Promise<World>;
}
