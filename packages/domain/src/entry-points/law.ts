// The authorities that everything cites.
export { type AuthorityKey, authorityOf, formatCitation } from "../law/authorities.ts";
