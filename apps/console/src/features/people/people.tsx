import { partyFlagWords, type PartyFlagKindName } from "@redress/domain/person";
import { FlagNames } from "../../components/flag-names.tsx";
import { graphql } from "../../gql/index.ts";
import { defineList } from "../../list/declaration/list.ts";
import { languageName } from "../../lib/language-names.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { FindPerson } from "./find-person.tsx";
import { addEnglish } from "../../i18n/i18n.ts";
import { peopleEn } from "../../i18n/en/lists/people.en.ts";

addEnglish(peopleEn);

const peopleQuery = graphql(/* GraphQL */ `
  query People($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) {
    people(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          language
          flags {
            kind
            status
          }
          agency {
            id
            name
          }
        }
      }
    }
  }
`);

/** A language by its name; nothing where nobody asked. */
function SpokenLanguage({ tag }: { readonly tag: string | null | undefined }) {
  const language = useLanguage();
  return tag ? languageName(tag, language) : null;
}

const flagKinds = Object.keys(partyFlagWords) as readonly PartyFlagKindName[];

/** Everybody whom the records of the office name. A name is looked for beside the list: it never enters the address. */
export const people = defineList("people")(peopleQuery, {
  columns: {
    name: {
      kind: "person",
      card: "head",
      to: ({ id }) => `/people/${id}`,
      sort: { ascending: "FAMILY_FIRST", descending: "FAMILY_LAST" },
    },
    language: { kind: "part", part: ({ language }) => <SpokenLanguage tag={language} />, card: "labelled" },
    flags: { kind: "part", part: ({ flags }) => <FlagNames flags={flags} />, card: "wide" },
    agency: { kind: "text", value: ({ agency }) => agency.name, for: "state", card: "plain" },
  },
  sort: "FAMILY_FIRST",
  filters: {
    flags: { kind: "choices", values: flagKinds, words: partyFlagWords },
  },
  aside: FindPerson,
});
