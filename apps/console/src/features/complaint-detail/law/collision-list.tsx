import { severityWords } from "@redress/domain/deadlines";
import { say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { Citations } from "../../../components/citation.tsx";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import type { CollisionList_CollisionFragment, CollisionSeverity } from "../../../gql/graphql.ts";
import { graphql } from "../../../gql/index.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import classes from "./law.module.css";

export const collisionParts = graphql(/* GraphQL */ `
  fragment CollisionList_Collision on Collision {
    code
    title
    severity
    tellParent
    eats {
      fallsOn
    }
    eaten {
      fallsOn
    }
    citations {
      key
      label
      title
      url
    }
  }
`);

/** What staff must see first, whatever its severity; then the most that is at stake. */
const firstOfAll = ["EXTENSION_EATS_HEARING_WINDOW", "DOOR_OPENS_BEFORE_AGENCY_IS_LATE"];
const gravest: readonly CollisionSeverity[] = ["LOST", "URGENT", "WARNING", "NOTE"];

function placeOf({ code, severity }: CollisionList_CollisionFragment): number {
  const place = firstOfAll.indexOf(code);
  return place === -1 ? firstOfAll.length + gravest.indexOf(severity) : place;
}

/** Collisions in the order in which staff must see them. */
export function inOrder(
  collisions: readonly FragmentType<typeof collisionParts>[],
): readonly CollisionList_CollisionFragment[] {
  return collisions
    .map((one) => readFragment(collisionParts, one))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Clocks that eat each other, each with what to tell the parent. */
export function CollisionList({
  collisions,
}: {
  readonly collisions: readonly CollisionList_CollisionFragment[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={classes.list}>
      {collisions.map(({ code, title, severity, tellParent, citations }) => (
        <li key={code} className={classes.collision} data-severity={severity}>
          <p className={classes.head}>
            {title} <span className={classes.mark}>{say(severityWords[severity], language)}</span>
          </p>
          <p>
            <strong>{t("rulebook.tell")}</strong> {tellParent} <Citations citations={citations} />
          </p>
        </li>
      ))}
    </ul>
  );
}
