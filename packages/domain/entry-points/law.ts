// The authorities that everything cites.
export { type AuthorityKey, authorityOf, formatCitation } from "../src/law/authorities.ts";
