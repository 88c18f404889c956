import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../lib/preferences.ts";

const recountChange = graphql(/* GraphQL */ `
  fragment Recount_Change on CalendarChange {
    id
    total
    done
    moved
    startedAt
    finishedAt
    failure
  }
`);

const progressQuery = graphql(/* GraphQL */ `
  query RecountProgress($id: ID!) {
    calendarChange(id: $id) {
      ...Recount_Change
    }
  }
`);

/** Milliseconds between two looks at a recount that runs. */
const pause = 2_000;

/** How far the recount of the deadlines has come after a change of the calendar; looked at again until it is over. */
export function Recount({ change: masked }: { readonly change: FragmentType<typeof recountChange> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const change = readFragment(recountChange, masked);
  const isOver = change.finishedAt !== null;
  // The answer is the same record in the cache, from which the list draws this again.
  useQuery(progressQuery, { variables: { id: change.id }, pollInterval: pause, skip: isOver });
  const number = (count: number): string => count.toLocaleString(language);
  const of = { done: number(change.done), total: number(change.total) };
  return (
    <div role="status">
      {isOver ? t("officeClosures.recounted", { count: change.moved }) : null}
      {!isOver && change.startedAt !== null ? (
        <>
          <progress
            value={change.done}
            max={Math.max(1, change.total)}
            aria-label={t("officeClosures.recounting", of)}
          />{" "}
          {t("officeClosures.recounting", of)}
        </>
      ) : null}
      {!isOver && change.startedAt === null ? t("officeClosures.waiting") : null}
      {change.failure && !isOver ? ` ${t("officeClosures.stopped")}` : null}
    </div>
  );
}
