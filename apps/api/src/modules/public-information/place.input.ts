import { ArgsType, Field } from "type-graphql";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { placeOf, type Place, type PublicKnowledge } from "./public-knowledge.ts";

/** Where somebody is: by county or by ZIP code, whichever they know. */
@ArgsType()
export class PlaceArguments {
  @Field(() => String, {
    nullable: true,
    description: "A county of California by its name, such as `Placer` or `Placer County`.",
  })
  county?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A ZIP code of California. It may cross a county line; the county is where it usually lies.",
  })
  zip?: string | null;
}

const noCounty = "California has no county of this name. Its 58 counties are in the query `counties`.";
const noZip = "No county of California is known for this ZIP code. Name the county instead.";

/**
 * The place that was named; null when none was. A county outranks a ZIP code beside it.
 *
 * @throws CodedError BAD_USER_INPUT with the field that names no place.
 */
export function placeNamed(known: PublicKnowledge, { county, zip }: PlaceArguments): Place | null {
  if (county?.trim()) return found(placeOf(known, { county }), "county", noCounty);
  if (zip?.trim()) return found(placeOf(known, { zip }), "zip", noZip);
  return null;
}

function found(place: Place | undefined, field: string, refusal: string): Place {
  if (place === undefined) throw new CodedError("BAD_USER_INPUT", refusal, { field: [field] });
  return place;
}
