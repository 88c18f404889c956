import type { EntityManager } from "@mikro-orm/postgresql";
import {
  partyFlagStatusWords,
  partyFlagWords,
  personActNames,
  personActOf,
  stopsLetters,
} from "@redress/domain/person";
import { say, type Language, type Words } from "@redress/domain/vocabulary";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { PersonEntity } from "../../record/people/person.entity.ts";
import { PersonFlagEntity, type PersonFlag } from "../../record/people/person-flag.entity.ts";
import { PersonVersionEntity } from "../../record/people/person-version.entity.ts";
import { reachableOf, type Reachable } from "../../record/people/said-of-person.ts";
import type { ActAbout, ReasonForVersion } from "../../record/people/particulars.ts";
import { flagsFor, PartyFlagType } from "./party-flag.type.ts";
import { NamedPersonType, PersonHistoryEntryType, PersonType } from "./person.type.ts";

const read = new WeakMap<PersonType, Promise<readonly PersonFlag[]>>();

/** The flags of a person, read once for each that an answer shows. */
function flagsOf(person: PersonType, { unit }: RequestContext): Promise<readonly PersonFlag[]> {
  const asked = read.get(person) ?? unit.read((em: EntityManager) => findFlags(em, person.row.id));
  read.set(person, asked);
  return asked;
}

function findFlags(em: EntityManager, id: string): Promise<readonly PersonFlag[]> {
  return em.find(PersonFlagEntity, { person: id }, { orderBy: { ordinal: "asc" } });
}

async function reach(person: PersonType, context: RequestContext): Promise<Reachable> {
  const flags = person.shows === "REVEALED" ? [] : await flagsOf(person, context);
  return reachableOf(person.row.particulars, flags);
}

/** What of a person depends on flags and joinings. */
@Resolver(() => PersonType)
export class PersonPartsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Postal address, as one text; null where the viewer may not see it, or a flag hides it until `revealContact`.",
  })
  async address(@Root() person: PersonType, @Ctx() context: RequestContext): Promise<string | null> {
    return person.sees("address") ? (await reach(person, context)).address : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Telephone number, as given; null as `address` is.",
  })
  async phone(@Root() person: PersonType, @Ctx() context: RequestContext): Promise<string | null> {
    return person.sees("phone") ? (await reach(person, context)).phone : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "E-mail address, as given; null as `address` is.",
  })
  async email(@Root() person: PersonType, @Ctx() context: RequestContext): Promise<string | null> {
    return person.sees("email") ? (await reach(person, context)).email : null;
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether address, telephone and e-mail are hidden because the person asked for confidentiality.",
  })
  async contactHidden(@Root() person: PersonType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await reach(person, context)).isHidden;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The address that stands in place of the hidden one, as of Safe at Home; null when there is none.",
  })
  async substituteAddress(
    @Root() person: PersonType,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return person.sees("substituteAddress") ? (await reach(person, context)).substitute : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether no letter may go to the person, who has died." })
  async getsNoLetters(@Root() person: PersonType, @Ctx() context: RequestContext): Promise<boolean> {
    return stopsLetters(await flagsOf(person, context));
  }

  @FieldResolver(() => [PartyFlagType], {
    description:
      "What must be kept in mind about the person, in the order entered, at most 200; what ended stays readable.",
  })
  async flags(@Root() person: PersonType, @Ctx() context: RequestContext): Promise<readonly PartyFlagType[]> {
    return person.sees("flags") ? flagsFor(context, await flagsOf(person, context)) : [];
  }

  @FieldResolver(() => NamedPersonType, {
    nullable: true,
    description: "The person who this one was found to be; null where the record stands for itself.",
  })
  async joinedInto(
    @Root() { row }: PersonType,
    @Ctx() context: RequestContext,
  ): Promise<NamedPersonType | null> {
    if (!row.joinedInto) return null;
    const id = row.joinedInto;
    const into = await context.unit.read((em) => em.findOne(PersonEntity, { id }));
    return into && new NamedPersonType(into);
  }

  @FieldResolver(() => [NamedPersonType], {
    description: "The records that were joined into this one; at most 50.",
  })
  async joined(
    @Root() { row }: PersonType,
    @Ctx() context: RequestContext,
  ): Promise<readonly NamedPersonType[]> {
    const rows = await context.unit.read((em) =>
      em.find(PersonEntity, { joinedInto: row.id }, { orderBy: { id: "asc" }, limit: 50 }),
    );
    return rows.map((one) => new NamedPersonType(one));
  }

  @FieldResolver(() => [PersonHistoryEntryType], {
    description: "What was done with what is known of the person, the last first; at most 100.",
  })
  async history(
    @Root() person: PersonType,
    @Ctx() context: RequestContext,
  ): Promise<PersonHistoryEntryType[]> {
    if (!person.sees("history")) return [];
    const versions = await context.unit.read((em) =>
      em.find(PersonVersionEntity, { person: person.row.id }, { orderBy: { version: "desc" }, limit: 100 }),
    );
    return versions.map(({ version, recordedAt, reason, about, author, why }) => ({
      version,
      recordedAt,
      summary: told(reason, about ?? null, context.language),
      author: author ?? null,
      reason: why ?? null,
    }));
  }
}

const comingWords = {
  NAMED: { en: "Taken down with a record", es: "Anotada con un registro" },
  COPIED: { en: "Taken over from another agency", es: "Recibida de otra agencia" },
} as const satisfies Readonly<Record<string, Words>>;

/** A version in words: "Flag changed: Address confidential, active". */
function told(reason: ReasonForVersion, about: ActAbout | null, language: Language): string {
  const act = personActNames.find((name) => name === reason);
  const done = act === undefined ? comingWords[reason as keyof typeof comingWords] : personActOf(act).done;
  const flag = about?.flag;
  const of = flag && [partyFlagWords[flag.kind], partyFlagStatusWords[flag.status]];
  return [say(done, language), ...(of ? [of.map((words) => say(words, language)).join(", ")] : [])].join(
    ": ",
  );
}
