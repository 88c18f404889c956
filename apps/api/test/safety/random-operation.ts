import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
} from "graphql";

/** The committed contract, not the running code: what partners generate their queries from. */
export const sdl = buildSchema(
  readFileSync(new URL("../../../../packages/graphql-schema/schema.graphql", import.meta.url), "utf8"),
);

/** Values for the arguments and fields of inputs, by name. */
export interface ValuePools {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly texts: readonly string[];
}

/** Places by the names of the arguments that ask for one. */
const places: Readonly<Record<string, readonly string[]>> = {
  county: ["Placer", "Los Angeles"],
  zip: ["95678", "90012"],
};

/** A generated operation and the fields it reaches, as "Type.field". */
export interface RandomOperation {
  readonly query: string;
  readonly coordinates: readonly string[];
}

const deepest = 7;
const mostFields = 40;
/** One more list inside lists than this is refused by the API. */
const mostLists = 3;

/**
 * Valid operations of one root type: fast-check gives a tape of numbers, and each choice of the walk through the schema
 * takes the next one. At the end of the tape every choice is the first one, so a shorter tape is a smaller operation.
 *
 * @param toward the fields through which the walk goes on downwards; null where it goes anywhere.
 */
export function randomOperation(
  root: "Mutation" | "Query",
  pools: ValuePools,
  toward: ReadonlySet<string> | null = null,
): fc.Arbitrary<RandomOperation> {
  const tape = fc.array(fc.nat({ max: 0xff_ffff }), { minLength: 1, maxLength: 250, size: "max" });
  return tape.map((numbers) => new Walk(numbers, pools, toward).operation(root));
}

/** Queries that reach the given fields, as many as it takes: for a field that no walk leads to there is none. */
export function queriesReaching(wanted: readonly string[], pools: ValuePools): readonly RandomOperation[] {
  const left = new Set(wanted);
  const found: RandomOperation[] = [];
  for (let batch = 0; left.size > 0 && batch < 50; batch += 1) {
    for (const query of fc.sample(randomOperation("Query", pools, leadingTo(left)), 1_000)) {
      if (query.coordinates.some((one) => left.has(one))) found.push(query);
      for (const one of query.coordinates) left.delete(one);
    }
  }
  return found;
}

/** The fields through which a walk comes to the wanted ones, these among them. */
function leadingTo(wanted: ReadonlySet<string>): ReadonlySet<string> {
  const leading = new Set(wanted);
  const objects = Object.values(sdl.getTypeMap()).filter(isObjectType);
  const leads = (type: GraphQLNamedOutputType): boolean => {
    if (isAbstractType(type)) return sdl.getPossibleTypes(type).some(leads);
    return (
      isObjectType(type) && Object.keys(type.getFields()).some((name) => leading.has(`${type.name}.${name}`))
    );
  };
  for (let before = -1; before < leading.size;) {
    before = leading.size;
    for (const type of objects)
      for (const field of Object.values(type.getFields()))
        if (leads(getNamedType(field.type))) leading.add(`${type.name}.${field.name}`);
  }
  return leading;
}

/** Every field that an operation of the root can reach, as "Type.field"; introspection apart. */
export function reachableCoordinates(root: "Query"): Set<string> {
  const coordinates = new Set<string>();
  const waiting: GraphQLNamedOutputType[] = [sdl.getType(root) as GraphQLObjectType];
  const seen = new Set<string>();
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (seen.has(type.name)) continue;
    seen.add(type.name);
    if (isAbstractType(type)) waiting.push(...sdl.getPossibleTypes(type));
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      coordinates.add(`${type.name}.${field.name}`);
      waiting.push(getNamedType(field.type));
    }
  }
  return coordinates;
}

class Walk {
  readonly #tape: readonly number[];
  readonly #pools: ValuePools;
  readonly #toward: ReadonlySet<string> | null;
  readonly #coordinates = new Set<string>();
  #at = 0;
  #fields = 0;
  #aliases = 0;

  constructor(tape: readonly number[], pools: ValuePools, toward: ReadonlySet<string> | null) {
    this.#tape = tape;
    this.#pools = pools;
    this.#toward = toward;
  }

  operation(root: "Mutation" | "Query"): RandomOperation {
    const type = sdl.getType(root) as GraphQLObjectType;
    const fields = Object.values(type.getFields());
    // Several mutations would run one after the other; several queries make a wide operation.
    const count = root === "Mutation" ? 1 : 1 + this.#choose(2);
    const selected = Array.from({ length: count }, (_, index) =>
      this.#field(type, this.#pick(fields), 1, 0, index),
    );
    return { query: `${root.toLowerCase()} { ${selected.join(" ")} }`, coordinates: [...this.#coordinates] };
  }

  #choose(below: number): number {
    const number = this.#tape[this.#at] ?? 0;
    this.#at += 1;
    return number % below;
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#choose(items.length)] as Item;
  }

  #field(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    lists: number,
    rootIndex?: number,
  ): string {
    this.#fields += 1;
    this.#coordinates.add(`${parent.name}.${field.name}`);
    const name = rootIndex === undefined ? field.name : `f${rootIndex}: ${field.name}`;
    const type = getNamedType(field.type);
    const within = lists + (isListType(getNullableType(field.type)) ? 1 : 0);
    const selection = isCompositeType(type) ? ` ${this.#selection(type, depth + 1, within)}` : "";
    return `${name}${this.#arguments(field.args)}${selection}`;
  }

  #selection(type: GraphQLNamedOutputType, depth: number, lists: number): string {
    if (isAbstractType(type)) {
      const fragments = sdl
        .getPossibleTypes(type)
        .map((possible) => `... on ${possible.name} ${this.#selection(possible, depth, lists)}`);
      return `{ __typename ${fragments.join(" ")} }`;
    }
    const fields = Object.values((type as GraphQLObjectType).getFields());
    const selected = fields
      .filter((field) => this.#wants(`${type.name}.${field.name}`, field, depth, lists))
      .map((field) => this.#aliased(type as GraphQLObjectType, field, depth, lists));
    return `{ ${selected.length === 0 ? "__typename" : selected.join(" ")} }`;
  }

  #wants(coordinate: string, field: GraphQLField<unknown, unknown>, depth: number, lists: number): boolean {
    const isLeaf = !isCompositeType(getNamedType(field.type));
    if (isLeaf) return this.#choose(5) >= 2;
    if (this.#toward?.has(coordinate) === false) return false;
    if (depth >= deepest || this.#fields >= mostFields) return false;
    if (lists >= mostLists && isListType(getNullableType(field.type))) return false;
    // Few of the fields that lead further down at first, so that walks reach the bottom before they have fields enough.
    return depth < 3 ? this.#choose(3) === 1 : this.#choose(2) === 1;
  }

  #aliased(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    lists: number,
  ): string {
    const text = this.#field(type, field, depth, lists);
    if (this.#aliases >= 10 || this.#choose(12) !== 7) return text;
    this.#aliases += 1;
    return `also${this.#aliases}: ${text}`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    // Most cursors are of another list, and each of those refuses the whole question: enough that some are tried.
    const given = args.filter(
      (arg) => isNonNullType(arg.type) || this.#choose(arg.name === "after" ? 6 : 2) === 1,
    );
    return given.length === 0
      ? ""
      : `(${given.map((arg) => `${arg.name}: ${this.#value(arg, arg.type)}`).join(", ")})`;
  }

  #value(place: GraphQLArgument | GraphQLInputField, type: GraphQLInputType): string {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      return `[${Array.from({ length: 1 + this.#choose(3) }, () => this.#value(place, bare.ofType as GraphQLInputType)).join(", ")}]`;
    }
    if (isEnumType(bare)) return this.#pick(bare.getValues()).name;
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields()).filter(
        (field) => isNonNullType(field.type) || this.#choose(3) === 1,
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.#value(field, field.type)}`).join(", ")} }`;
    }
    return this.#scalar(place.name, getNamedType(bare).name);
  }

  #scalar(name: string, type: string): string {
    if (type === "Int") return String(name === "first" ? 1 + this.#choose(8) : 1 + this.#choose(6));
    if (type === "Boolean") return this.#choose(2) === 0 ? "true" : "false";
    if (type === "ID") return JSON.stringify(this.#pick(this.#pools.ids));
    if (type === "Date") return JSON.stringify(`2026-11-${String(10 + this.#choose(12))}`);
    // A place that California does not have refuses the whole question, and nobody's words are one.
    const texts = { after: this.#pools.cursors, ...places }[name] ?? this.#pools.texts;
    return JSON.stringify(this.#pick(texts));
  }
}
