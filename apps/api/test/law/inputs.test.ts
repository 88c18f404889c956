import { parseGiven } from "@redress/domain/deadlines";
import { parseTriage } from "@redress/domain/triage";
import { parseWhatIf } from "@redress/domain/what-if";
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../harness.ts";

/** The names that the domain knows at a place, as its refusal of an unknown one lists them. */
function knownNames(refusal: { readonly message: string } | null): string[] {
  const listed = /(?:Known are|Known|known)[^:]*: ([^“”]*?)\.?$/.exec(refusal?.message ?? "")?.[1] ?? "";
  return listed.split(", ").toSorted();
}

function typeOf(name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input.`);
  return type;
}

/** Names, and the place in a list. */
type Path = readonly (string | number)[];

/** Every input below a type, with the path that leads to it; in a list, to its first item. */
function* inputsBelow(
  type: GraphQLInputObjectType,
  path: Path,
): Generator<readonly [Path, GraphQLInputObjectType]> {
  yield [path, type];
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    if (isInputObjectType(named))
      yield* inputsBelow(named, [...path, field.name, ...(isListType(field.type) ? [0] : [])]);
  }
}

function refusalOf(outcome: { readonly ok: boolean; readonly refusal?: { readonly message: string } }) {
  return outcome.ok ? null : (outcome.refusal ?? null);
}

/** Something at the end of a path. */
const nested = (path: Path, innermost: object = { unheard: 1 }): unknown =>
  path.reduceRight<unknown>(
    (inner, name) => (typeof name === "number" ? [inner] : { [name]: inner }),
    innermost,
  );

describe("the inputs have exactly the names that the domain reads", () => {
  const places = [...inputsBelow(typeOf("GivenFactsInput"), [])].filter(([path]) => path[0] !== "disputed");
  it.each(places.map(([path, type]) => [path.join(".") || "given", path, type] as const))(
    "%s",
    (_, path, type) => {
      const names = Object.keys(type.getFields()).filter((name) => name !== "disputed");
      expect(names.toSorted()).toEqual(knownNames(refusalOf(parseGiven(nested(path)))));
    },
  );

  it("disputed", () => {
    const asked = parseWhatIf({ disputed: { unheard: 1 }, hypotheses: [] });
    expect(Object.keys(typeOf("GivenDisputedInput").getFields()).toSorted()).toEqual(
      knownNames(refusalOf(asked)),
    );
  });

  it("circumstances", () => {
    const asked = parseTriage({ issues: [{ subject: "OTHER" }], circumstances: { unheard: 1 } });
    expect(Object.keys(typeOf("CircumstancesInput").getFields()).toSorted()).toEqual(
      knownNames(refusalOf(asked)),
    );
  });
});

/** Something that fits a field, or undefined for one that is itself made of names. */
function sampleOf(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  return { Date: "2026-04-01", Int: 5, Boolean: true }[named.name];
}

describe("what the domain needs is not null, and nothing else is", () => {
  const places = [...inputsBelow(typeOf("GivenFactsInput"), [])].filter(
    ([[part]]) => part !== undefined && part !== "disputed",
  );
  it.each(places.map(([path, type]) => [path.join("."), path, type] as const))("%s", (_, path, type) => {
    const needed = Object.values(type.getFields()).filter(({ type: of }) => isNonNullType(of));
    const without = (left: string | null) =>
      nested(
        path,
        Object.fromEntries(
          needed.filter(({ name }) => name !== left).map(({ name, type: of }) => [name, sampleOf(of)]),
        ),
      );
    const complete = parseGiven(without(null));
    expect(complete.ok ? null : complete.refusal.code).not.toBe("MISSING");
    for (const { name } of needed) {
      expect(parseGiven(without(name))).toMatchObject({
        refusal: { code: "MISSING", path: [...path, name] },
      });
    }
  });
});
