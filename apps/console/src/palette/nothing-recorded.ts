import type { PaletteRecord } from "./palette.ts";

/** What the palette knows of something that is no record: it has no facts, people or agencies that a form could name. */
export const nothingRecorded = {
  facts: {},
  dayOf: () => undefined,
  thingsOf: () => [],
  staff: async () => [],
  agencies: async () => [],
} satisfies Partial<PaletteRecord>;
