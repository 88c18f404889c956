import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.ts";
import { explainEn } from "../../i18n/en/explain.en.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import classes from "./explain-panel.module.css";

addEnglish(explainEn);

const missingQuery = graphql(/* GraphQL */ `
  query MissingOnForms($id: ID!) {
    node(id: $id) {
      id
      ... on Complaint {
        missingOnForms {
          form
          title
          missing
        }
      }
      ... on Contact {
        missingOnForms {
          form
          title
          missing
        }
      }
    }
  }
`);

/** What each form still lacks by what the record knows: looked at before and after somebody is helped to fill it in. */
export function MissingOnForms({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(missingQuery, { variables: { id }, fetchPolicy: "network-only" });
  const node = data?.node;
  if (!node || !("missingOnForms" in node)) return null;
  return node.missingOnForms.map(({ form, title, missing }) => (
    <section key={form} className={classes.part}>
      <h3>{t("explain.missing", { form: title })}</h3>
      <ul>
        {missing.map((field) => (
          <li key={field}>{field}</li>
        ))}
      </ul>
    </section>
  ));
}
