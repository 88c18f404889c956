// Where a matter stands and which rights there are, in words that are read out to the person or printed for them.
export {
  type PlainSection,
  complaintInPlainWords,
  contactInPlainWords,
  plainPartWords,
  plainSections,
} from "../src/plain-words/plain-words.ts";
export { rightsInPlainWords } from "../src/plain-words/rights.ts";
export type { Told } from "../src/plain-words/saying.ts";
