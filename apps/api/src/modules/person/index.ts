// The decorators of the types below need it before they run.
import "reflect-metadata";

export { readPerson } from "./person.resolver.ts";
