declare const whose: unique symbol;

/** Whose a value is. Only the compiler sees it; nothing of it is there when the program runs. */
export interface OfParty<Who> {
  /** Neither a wider nor a narrower party fits in the place of `Who`. */
  readonly [whose]: (who: Who) => Who;
}

type Plain =
  | bigint
  | boolean
  | number
  | string
  | symbol
  | null
  | undefined
  | Date
  | ((...of: never) => unknown);

/** A value with everything in it, as one party's. */
export type Of<Who, Value> = Value extends Plain
  ? Value
  : OfParty<Who> & { readonly [Key in keyof Value]: Of<Who, Value[Key]> };

/**
 * Opens what was read of one record. Both parents of a case may complain (Fam. Code 17212 keeps the whereabouts of one from
 * the other), so whatever `use` is given belongs to a party of its own, which has no name outside: the compiler refuses
 * it, and all that is in it, wherever a value of another record's party is asked for.
 */
export function opened<Value, Result>(value: Value, use: <Who>(value: Of<Who, Value>) => Result): Result {
  return use<never>(value as Of<never, Value>);
}

/** What was made of a party's value and of nobody else's, as that party's. */
export function madeOf<Who, Value>(_of: OfParty<Who>, value: Value): Of<Who, Value> {
  return value as Of<Who, Value>;
}
