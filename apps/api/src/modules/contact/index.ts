// The decorators of its types need it before they run.
import "reflect-metadata";

export { joinedByHand } from "./act/join-complaint.ts";
export { contactKind } from "./contact-kind.ts";
export { servedContact } from "./contact-served.ts";
