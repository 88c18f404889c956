import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

function textOf(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new GraphQLError(`${name} must be a string.`, { extensions: { code: "BAD_USER_INPUT" } });
}

function literalOf(name: string, node: ValueNode): string {
  if (node.kind === Kind.STRING) return node.value;
  throw new GraphQLError(`${name} must be a string.`, {
    nodes: node,
    extensions: { code: "BAD_USER_INPUT" },
  });
}

/**
 * A legal day. The scalar lets any string in on purpose: whether it is a day is for the mutation or the
 * question to say, which then answers with the path of the field instead of failing the whole request.
 */
export const PlainDateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description:
    "A legal day, written `YYYY-MM-DD`, in California civil time. It has no hour and no time zone and is never converted. " +
    "An impossible day, such as 2026-02-30, is answered with `InvalidInput` by a mutation and with `QuestionRefused` by a question of the law, naming the field.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (value) => textOf("Date", value),
  parseValue: (value) => textOf("Date", value),
  parseLiteral: (node) => literalOf("Date", node),
});

/** An instant. Rows bring it as a JavaScript Date or as text; both leave as RFC 3339 in UTC. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description:
    "An instant in UTC by RFC 3339, such as `2026-11-05T18:30:00.000Z`. Only for what happened at a moment; legal days are `Date`.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (value) => (value instanceof Date ? value.toISOString() : textOf("DateTime", value)),
  parseValue: (value) => textOf("DateTime", value),
  parseLiteral: (node) => literalOf("DateTime", node),
});
