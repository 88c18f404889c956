import { Button, Radio } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { formatDate } from "@redress/domain/calendar";
import type { Language } from "@redress/domain/vocabulary";
import { IconPrinter } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../apollo/failure.ts";
import { Citations } from "../../components/citation.tsx";
import { CopyButton } from "../../components/copy-button.tsx";
import { FailureNote } from "../../components/failure-note.tsx";
import { readFragment } from "../../gql/fragment-masking.ts";
import type { ExplainPanel_SectionFragment, SpokenLanguage } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { explainEn } from "../../i18n/en/explain.en.ts";
import { addEnglish, languageChoices } from "../../i18n/i18n.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { Panel } from "../panel.tsx";
import classes from "./explain-panel.module.css";
import { MissingOnForms } from "./missing-on-forms.tsx";
import { ReviewPanel } from "./review-panel.tsx";
import { usePrintedAlone } from "./use-printed-alone.ts";

addEnglish(explainEn);

const sectionParts = graphql(/* GraphQL */ `
  fragment ExplainPanel_Section on PlainSection {
    part
    title
    sentences {
      text
      citations {
        key
        label
        title
        url
      }
    }
  }
`);

const processQuery = graphql(/* GraphQL */ `
  query RecordInPlainWords($id: ID!, $language: SpokenLanguage!) {
    node(id: $id) {
      id
      ... on Complaint {
        process(language: $language) {
          ...ExplainPanel_Section
        }
        explanations {
          explainedOn
        }
      }
      ... on Contact {
        process(language: $language) {
          ...ExplainPanel_Section
        }
        explanations {
          explainedOn
        }
      }
    }
  }
`);

/** The languages in which a person can be told, by the name that the API has for each. */
const spoken: Readonly<Record<Language, SpokenLanguage>> = { en: "EN", es: "ES" };

interface ExplainPanelProps {
  readonly id: string;
  /** Asked anew when the record has changed. */
  readonly version: number;
}

/**
 * What the person can be told of where their matter stands and which rights they have, in their language and not in that of
 * the screen: read out, copied, or printed with nothing else of the record.
 */
export function ExplainPanel({ id, version }: ExplainPanelProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <ReviewPanel id={id} version={version} />
      <Panel title={t("explain.title")} printed={false}>
        <details className={classes.line} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
          <summary>{t("explain.open")}</summary>
          {opened ? <Explanation id={id} version={version} /> : null}
        </details>
      </Panel>
    </>
  );
}

function Explanation({ id, version }: ExplainPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [told, setTold] = useState<Language>(language);
  const { data, previousData, error, refetch } = useQuery(processQuery, {
    variables: { id, language: spoken[told] },
    fetchPolicy: "cache-and-network",
  });
  const asked = useRef(version);
  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    void refetch();
  }, [version, refetch]);
  const node = (data ?? previousData)?.node;
  if (error && !node) return <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!node || !("process" in node)) return null;
  const last = node.explanations.at(-1);
  return (
    <div className={classes.within}>
      <Radio.Group
        label={t("explain.language")}
        value={told}
        onChange={(chosen) => setTold(chosen as Language)}
      >
        <div className={classes.buttons}>
          {languageChoices.map(({ language: one, name }) => (
            <Radio key={one} value={one} label={<span lang={one}>{name}</span>} />
          ))}
        </div>
      </Radio.Group>
      <Told sections={node.process.map((section) => readFragment(sectionParts, section))} language={told} />
      <p className={classes.law}>
        {last
          ? t("explain.last", {
              count: node.explanations.length,
              date: formatDate(last.explainedOn, language),
            })
          : t("explain.never")}
      </p>
      <MissingOnForms key={version} id={id} />
    </div>
  );
}

interface ToldProps {
  readonly sections: readonly ExplainPanel_SectionFragment[];
  readonly language: Language;
}

/** What is told as text: to be pasted into a message. */
function textOf(sections: ToldProps["sections"]): string {
  return sections
    .map(({ title, sentences }) => [title, ...sentences.map(({ text }) => `- ${text}`)].join("\n"))
    .join("\n\n");
}

function Told({ sections, language }: ToldProps) {
  const { t } = useTranslation();
  const [printing, print] = usePrintedAlone();
  return (
    <>
      <div className={classes.buttons}>
        <CopyButton text={textOf(sections)} label={t("explain.copy")} />
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPrinter size={14} aria-hidden />}
          onClick={print}
        >
          {t("explain.print")}
        </Button>
      </div>
      {sections.map(({ part, title, sentences }) => (
        <section key={part} className={classes.part}>
          <h3 lang={language}>{title}</h3>
          <ul lang={language}>
            {sentences.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <details className={classes.law}>
            <summary>{t("explain.law")}</summary>
            <Citations citations={sentences.flatMap(({ citations }) => citations)} />
          </details>
        </section>
      ))}
      {printing
        ? createPortal(
            <div className={classes.sheet} lang={language}>
              {sections.map(({ part, title, sentences }) => (
                <section key={part}>
                  <h2>{title}</h2>
                  <ul>
                    {sentences.map(({ text }) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>,
            document.body,
          )
        : null}
    </>
  );
}
