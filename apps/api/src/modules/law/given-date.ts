import { Field } from "type-graphql";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";

/** A day among given facts that may be left out when it is not known. */
export function GivenDate(description: string): PropertyDecorator {
  return Field(() => PlainDateScalar, { nullable: true, description }) as PropertyDecorator;
}
