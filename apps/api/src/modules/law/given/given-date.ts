import { Field } from "type-graphql";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";

/** A day among given facts that may be left out when it is not known. The reason says what to give in its place. */
export function GivenDate(description: string, deprecationReason?: string): PropertyDecorator {
  const options = { nullable: true, description, ...(deprecationReason && { deprecationReason }) };
  return Field(() => PlainDateScalar, options) as PropertyDecorator;
}
