import {
  pageFacts,
  selfServices,
  statewideNumbers,
  type PageTopic,
} from "@redress/domain/public-information";
import { rightsInPlainWords } from "@redress/domain/plain-words";
import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { counties } from "./geography/counties.ts";
import { PageFactType, PageTopicEnum } from "./page-fact.type.ts";
import { PlaceArguments, placeNamed } from "./place.input.ts";
import { PublicAgencyType } from "./public-agency.type.ts";
import type { PublicContext } from "./public-context.ts";
import { SelfServiceType, StatewideNumberType } from "./self-service.type.ts";

/** What the public pages promise, for anybody. */
@Resolver()
export class PublicInformationResolver {
  @Query(() => [PublicAgencyType], {
    description: "Every local child support agency of California, by name; 47 of them.",
  })
  async agencies(@Ctx() { known }: PublicContext): Promise<readonly PublicAgencyType[]> {
    return (await known()).agencies.map((agency) => new PublicAgencyType(agency));
  }

  @Query(() => PublicAgencyType, {
    nullable: true,
    description:
      "The agency that serves a county, or the county in which a ZIP code usually lies; null when no place is named.",
  })
  async agency(
    @Args(() => PlaceArguments) where: PlaceArguments,
    @Ctx() { known }: PublicContext,
  ): Promise<PublicAgencyType | null> {
    const agency = placeNamed(await known(), where)?.agency;
    return agency ? new PublicAgencyType(agency) : null;
  }

  @Query(() => [String], { description: "The counties of California, by their federal numbers; 58 of them." })
  counties(): readonly string[] {
    return counties.map(({ name }) => name);
  }

  @Query(() => [PageFactType], {
    description:
      "What the official pages tell the public, with the law’s correction where they differ; at most 100.",
  })
  pageFacts(
    @Arg("topic", () => PageTopicEnum, { nullable: true, description: "Only what is about this." })
    topic: PageTopic | null,
    @Ctx() { language }: PublicContext,
  ): readonly PageFactType[] {
    return pageFacts
      .filter((fact) => !topic || fact.topic === topic)
      .map((fact) => new PageFactType(fact, language));
  }

  @Query(() => [String], {
    description:
      "The rights of whoever has to do with an agency, in plain words, sentence by sentence; at most 50.",
  })
  rights(@Ctx() { language }: PublicContext): readonly string[] {
    return rightsInPlainWords.map(({ words }) => words[language]);
  }

  @Query(() => [SelfServiceType], { description: "What people do for themselves; at most 50." })
  selfServices(@Ctx() { language }: PublicContext): readonly SelfServiceType[] {
    return selfServices.map((service) => new SelfServiceType(service, language));
  }

  @Query(() => [StatewideNumberType], {
    description: "The telephone numbers for the whole state; at most 20.",
  })
  statewideNumbers(): readonly StatewideNumberType[] {
    return Object.entries(statewideNumbers).map(([key, number]) => new StatewideNumberType(key, number));
  }
}
