import type { KindDeclaration, KindTypes } from "./kind-declaration.ts";
import { statementsOf, type KindStatements } from "./kind-statements.ts";

/** A kind of record with the statements that its projection gives. */
export interface RecordKind<Types extends KindTypes> extends KindDeclaration<Types> {
  readonly statements: KindStatements<Types>;
}

/** Declares a kind of record. */
export function defineRecordKind<Types extends KindTypes>(
  declaration: KindDeclaration<Types>,
): RecordKind<Types> {
  return { ...declaration, statements: statementsOf(declaration) };
}

/** Puts a kind beside others whose types differ; what is done with all of them alike needs none of the types. */
export function amongKinds<Types extends KindTypes>(kind: RecordKind<Types>): RecordKind<KindTypes> {
  return kind as unknown as RecordKind<KindTypes>;
}
