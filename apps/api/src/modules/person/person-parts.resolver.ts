import type { EntityManager } from "@mikro-orm/postgresql";
import {
  opened,
  partyFlagStatusWords,
  partyFlagWords,
  personActNames,
  personActOf,
  recusalWords,
  stopsLetters,
} from "@redress/domain/person";
import { say, type Language, type Words } from "@redress/domain/vocabulary";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { PersonEntity } from "../../record/people/person.entity.ts";
import { PersonFlagEntity, type PersonFlag } from "../../record/people/person-flag.entity.ts";
import { PersonVersionEntity } from "../../record/people/person-version.entity.ts";
import { reachableOf, type Reachable } from "../../record/people/said-of-person.ts";
import type { ActAbout, Particulars, ReasonForVersion } from "../../record/people/particulars.ts";
import { flagsFor, PartyFlagType } from "./party-flag.type.ts";
import { staffByIds } from "../staff/index.ts";
import { recusalsOf } from "./person-facts.ts";
import { RecusalType } from "./recusal.type.ts";
import { NamedPersonType, PersonHistoryEntryType, PersonType } from "./person.type.ts";

const read = new WeakMap<PersonType, Promise<readonly PersonFlag[]>>();

interface RoundTrip {
  readonly ids: Set<string>;
  readonly rows: Promise<ReadonlyMap<string, readonly PersonFlag[]>>;
}

/** What each request's next round trip brings. */
const next = new WeakMap<RequestContext, RoundTrip>();

/** The flags of a person, read once for each that an answer shows, and for all of a page together. */
function flagsOf(person: PersonType, context: RequestContext): Promise<readonly PersonFlag[]> {
  let asked = read.get(person);
  if (asked === undefined) read.set(person, (asked = flagsOfPage(person.row.id, context)));
  return asked;
}

async function flagsOfPage(id: string, context: RequestContext): Promise<readonly PersonFlag[]> {
  let trip = next.get(context);
  if (trip === undefined) next.set(context, (trip = roundTrip(context)));
  trip.ids.add(id);
  return (await trip.rows).get(id) ?? [];
}

/** It leaves after this turn's promises have settled, so that all persons of an answer have asked. */
function roundTrip(context: RequestContext): RoundTrip {
  const { promise, resolve } = Promise.withResolvers<ReadonlyMap<string, readonly PersonFlag[]>>();
  const trip = { ids: new Set<string>(), rows: promise };
  queueMicrotask(() =>
    process.nextTick(() => {
      next.delete(context);
      const found = context.unit.read((em: EntityManager) =>
        em.find(PersonFlagEntity, { person: { $in: [...trip.ids] } }, { orderBy: { ordinal: "asc" } }),
      );
      resolve(found.then((flags) => Map.groupBy(flags, ({ person }) => person)));
    }),
  );
  return trip;
}

/** What is said of one person, with the flags of the same. */
interface ToReach {
  readonly said: Particulars;
  readonly flags: readonly PersonFlag[];
}

async function reach(person: PersonType, context: RequestContext): Promise<Reachable> {
  const flags = person.shows === "REVEALED" ? [] : await flagsOf(person, context);
  return opened<ToReach, Reachable>({ said: person.row.particulars, flags }, (one) =>
    reachableOf(one.said, one.flags),
  );
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

  @FieldResolver(() => [RecusalType], {
    description:
      "Who was declared to be kept apart from the person, in the order declared, at most 100; for supervisors and directors.",
  })
  async recusals(
    @Root() person: PersonType,
    @Ctx() context: RequestContext,
  ): Promise<readonly RecusalType[]> {
    if (!person.sees("recusals")) return [];
    return context.unit.read(async (em) => {
      const joined = await em.find(PersonEntity, { joinedInto: person.row.id }, { fields: ["id"] });
      const found = await recusalsOf(em, [person.row.id, ...joined.map(({ id }) => id)]);
      const staff = await staffByIds(
        em,
        found.map(({ staffId }) => staffId),
      );
      return found.slice(0, 100).map(
        (row, at) =>
          new RecusalType(
            row,
            at + 1,
            staff.find(({ id }) => id === row.staffId),
          ),
      );
    });
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
  const recusal = about?.recusal;
  const ofFlag = flag && [partyFlagWords[flag.kind], partyFlagStatusWords[flag.status]];
  const of = recusal ? [recusalWords[recusal.kind]] : ofFlag;
  return [say(done, language), ...(of ? [of.map((words) => say(words, language)).join(", ")] : [])].join(
    ": ",
  );
}
