import type { Want } from "@redress/domain/public-information";
import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { ContactAdviceType, WantEnum } from "./contact-advice.type.ts";
import { PlaceArguments, placeNamed } from "./place.input.ts";
import type { PublicContext } from "./public-context.ts";

/** Whom to contact: asked by the public and, in one step, by whoever takes calls. */
@Resolver()
export class WhichContactResolver {
  @Query(() => ContactAdviceType, {
    description:
      "Whom to contact about what one wants, with the reason, the right behind it and how they are reached. Nothing about a person or a case is asked.",
  })
  async whichContact(
    @Arg("want", () => WantEnum, { description: "What one wants." }) want: Want,
    @Args(() => PlaceArguments) where: PlaceArguments,
    @Ctx() { known, world, language }: PublicContext,
  ): Promise<ContactAdviceType> {
    const place = placeNamed(await known(), where);
    return new ContactAdviceType({ want, place, language, world: await world(place?.agency?.id ?? null) });
  }
}
