import { Migration20261122040000_first } from "./20261122040000-first.ts";

/** Every migration in order. Listed by hand so that a build, a bundle and a test all run the same ones. */
export const migrations = [Migration20261122040000_first];
