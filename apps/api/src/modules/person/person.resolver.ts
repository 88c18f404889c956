import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root, type ClassType } from "type-graphql";
import { nothingUnlessKeptApart } from "../../actions/read/kept-apart.ts";
import { shownOfPersons } from "../../actions/read/show-records.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { noteShown } from "../../platform/audit/note-shown.ts";
import { reaches } from "../../platform/auth/viewer.ts";
import { keyOf, publicId } from "../../platform/graphql/global-id.ts";
import { readBound } from "../../platform/orm/send-bound.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
import { PersonEntity } from "../../record/people/person.entity.ts";
import { recordsOfPersons } from "../../record/people/records-of-persons.ts";
import type { RecordKind } from "../../record/record-kind.ts";
import { agencyByKey, AgencyType } from "../agency/index.ts";
import { PersonRecordType, PersonType } from "./person.type.ts";

/** Makes the resolver of a person, who is named by records of these kinds. */
export function personResolver(kinds: readonly RecordKind<KindTypes>[]): ClassType {
  @Resolver(() => PersonType)
  class PersonResolver {
    @Query(() => PersonType, {
      nullable: true,
      description: "One person; null when there is none with this id among those the viewer may see.",
    })
    async person(
      @Arg("id", () => ID, { description: "The person's id." }) id: string,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<PersonType | null> {
      return readPerson(context, id, info);
    }

    @FieldResolver(() => AgencyType, { description: "The agency whose records name the person." })
    agency(@Root() { row }: PersonType, @Ctx() context: RequestContext): Promise<AgencyType> {
      return agencyByKey(context, row.agencyId);
    }

    @FieldResolver(() => [PersonRecordType], {
      complexity: 10,
      description:
        "The records that name the person or somebody joined into the person, the newest first; at most 200, of the kinds that the viewer may read.",
    })
    async records(
      @Root() { row }: PersonType,
      @Ctx() context: RequestContext,
    ): Promise<readonly PersonRecordType[]> {
      const viewer = requireViewer(context);
      const readable = kinds.filter((kind) => kind.readableBy(viewer));
      const found = await context.unit.read(async (em) => {
        const joined = await em.find(PersonEntity, { joinedInto: row.id }, { fields: ["id"] });
        return readBound(em, recordsOfPersons(readable, [row.id, ...joined.map((one) => one.id)]));
      });
      return found.map(({ id, kind, number, status, is_open, case_number, named_as }) => ({
        id: publicId(kind.toLowerCase(), id),
        kind,
        number,
        status,
        isOpen: is_open,
        caseNumber: case_number,
        asRepresentative: named_as === "representativeId",
      }));
    }
  }
  return PersonResolver;
}

/**
 * One person by the public id; null when there is none that the viewer may see. Whoever is shown is in the audit.
 * @throws CodedError UNAUTHENTICATED; FORBIDDEN when the viewer may not see persons.
 */
export async function readPerson(
  context: RequestContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<PersonType | null> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", "Person");
  const key = keyOf("person", id);
  if (key === null) return null;
  const fields = shownOfPersons(viewer, info, "Person", []);
  const row = await context.unit[fields.length > 0 ? "write" : "read"](async (em) => {
    const found = await em.findOne(PersonEntity, { id: key });
    if (found === null || !reaches(viewer, found.agencyId)) return null;
    if (fields.length > 0)
      await noteShown(em, context, { act: "read.person", kind: "person", fields, ids: [key], opened: key });
    return found;
  });
  return row === null
    ? nothingUnlessKeptApart(context, { act: "read.person", kind: "person", id: key })
    : new PersonType(row, viewer);
}
