import { useQuery } from "@apollo/client/react";
import { Anchor, Button } from "@mantine/core";
import { say } from "@redress/domain/vocabulary";
import { personActOf, type PersonActName } from "@redress/domain/person";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { failureOf } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { Note } from "../../components/note.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { readFragment } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import type { PersonPage_PersonFragment } from "../../gql/graphql.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { usePrintingNoted } from "../../lib/use-printing-noted.ts";
import { useMay } from "../../session/viewer.tsx";
import { NotFoundPage } from "../../shell/not-found-page.tsx";
import classes from "./people.module.css";
import { personPage } from "./person-fragment.ts";
import { FlagsPanel, HistoryPanel, ReachPanel, RecordsPanel, RecusalsPanel } from "./person-panels.tsx";

const PersonDrawer = lazy(async () => ({ default: (await import("./person-form.tsx")).PersonDrawer }));

const personQuery = graphql(/* GraphQL */ `
  query PersonPage($id: ID!) {
    person(id: $id) {
      id
      ...PersonPage_Person
    }
  }
`);

/** Everything that is known of a person: how to reach them, what to keep in mind, their records, and what was done with it. */
export function PersonPage({ id }: { readonly id: string }) {
  const { data, error, loading, refetch } = useQuery(personQuery, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  if (data?.person) return <Whole person={readFragment(personPage, data.person)} />;
  if (error) return <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />;
  return loading ? null : <NotFoundPage />;
}

function Whole({ person }: { readonly person: PersonPage_PersonFragment }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<PersonActName | null>(null);
  const most = person.records.slice(0, 100);
  const idsOf = (of: string) => most.filter(({ kind }) => kind === of).map(({ id }) => id);
  usePrintingNoted({ complaintIds: idsOf("COMPLAINT"), contactIds: idsOf("CONTACT") });
  const { joinedInto } = person;
  const looksAfter = useMay("Person.endRecusal");
  return (
    <article>
      <PageHeading
        title={person.name}
        documentTitle={t("personPage.title")}
        lead={person.agency.name}
        aside={
          joinedInto ? (
            <ActButton act="partPersons" onOpen={setAct} />
          ) : (
            <ActButton act="joinPersons" onOpen={setAct} />
          )
        }
      />
      {joinedInto ? (
        <Note tone="soon" title={t("personPage.joinedInto")}>
          <Anchor component={Link} to={`/people/${joinedInto.id}`}>
            <bdi>{joinedInto.name}</bdi>
          </Anchor>
        </Note>
      ) : null}
      {person.getsNoLetters ? <Note tone="soon" title={t("personPage.noLetters")} /> : null}
      <div className={classes.columns}>
        <div className={classes.column}>
          <FlagsPanel person={person}>
            {joinedInto ? null : (
              <>
                <ActButton act="raisePartyFlag" onOpen={setAct} />
                {person.flags.length > 0 ? <ActButton act="changePartyFlag" onOpen={setAct} /> : null}
              </>
            )}
          </FlagsPanel>
          <RecordsPanel person={person} />
          {looksAfter ? (
            <RecusalsPanel person={person}>
              {person.recusals.some(({ endedAt }) => !endedAt) ? (
                <ActButton act="endRecusal" onOpen={setAct} />
              ) : null}
            </RecusalsPanel>
          ) : null}
          <HistoryPanel person={person} />
        </div>
        <div className={classes.column}>
          <ReachPanel person={person}>
            {person.contactHidden && !joinedInto ? <ActButton act="revealContact" onOpen={setAct} /> : null}
            {joinedInto ? null : <ActButton act="declareRecusal" onOpen={setAct} />}
          </ReachPanel>
        </div>
      </div>
      <Suspense fallback={null}>
        {act ? <PersonDrawer act={act} person={person} onClose={() => setAct(null)} /> : null}
      </Suspense>
    </article>
  );
}

/** Opens the form of an act, for those who may. */
function ActButton({
  act,
  onOpen,
}: {
  readonly act: PersonActName;
  readonly onOpen: (act: PersonActName) => void;
}) {
  const language = useLanguage();
  if (!useMay(`Person.${act}`)) return null;
  return (
    <Button variant="default" data-no-print onClick={() => onOpen(act)}>
      {say(personActOf(act).title, language)}
    </Button>
  );
}
