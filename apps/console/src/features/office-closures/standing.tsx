import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import { formatInstant } from "../../lib/days/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { StrikeClosure } from "./closure-acts.tsx";
import { Recount } from "../../record/recount/recount.tsx";

const standingClosure = graphql(/* GraphQL */ `
  fragment Standing_Closure on OfficeClosure {
    id
    fromOn
    agency {
      id
    }
    struck {
      struckAt
      author
      reason
    }
    change {
      ...Recount_Change
    }
  }
`);

/** Whether an entry counts: who struck it and why, how far its recount has come, and the way to strike it. */
export function Standing({ closure: masked }: { readonly closure: FragmentType<typeof standingClosure> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { struck, change, ...closure } = readFragment(standingClosure, masked);
  return (
    <>
      {struck ? (
        <p>
          {t("officeClosures.struck", {
            author: struck.author,
            at: formatInstant(struck.struckAt, language),
          })}{" "}
          <span dir="auto">{struck.reason}</span>
        </p>
      ) : null}
      {change ? <Recount change={change} /> : null}
      {struck ? null : <StrikeClosure closure={closure} />}
    </>
  );
}
