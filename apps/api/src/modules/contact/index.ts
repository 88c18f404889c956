// The decorators of its types need it before they run.
import "reflect-metadata";

export { servedContact } from "./contact-served.ts";
