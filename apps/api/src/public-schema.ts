import "reflect-metadata";
import { type GraphQLSchema, lexicographicSortSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { PublicInformationResolver } from "./modules/public-information/public-information.resolver.ts";
import { WhichContactResolver } from "./modules/public-information/which-contact.resolver.ts";

/**
 * Builds the schema of what anybody may ask. It is another schema than the API's: no type of it leads to a record or a
 * person, so nothing about one can be asked, whatever else goes wrong.
 */
export function buildPublicSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [PublicInformationResolver, WhichContactResolver],
    validate: false,
    nullableByDefault: false,
  });
  return lexicographicSortSchema(schema);
}
