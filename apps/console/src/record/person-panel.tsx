import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { yesNoWords } from "@redress/domain/input";
import { flagStands } from "@redress/domain/person";
import { partyWords, say, type Party } from "@redress/domain/vocabulary";
import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PartyFlag, type FlagView } from "../components/party-flag.tsx";
import { languageName } from "../lib/language-names.ts";
import { useLanguage } from "../lib/preferences.ts";
import { useMay } from "../session/viewer.tsx";
import { Panel } from "./panel.tsx";
import classes from "./particulars.module.css";

/** A person whom a record names, as far as the viewer may see them. */
interface NamedPerson {
  readonly personId?: string | null | undefined;
  readonly flags?: readonly (FlagView & { readonly ordinal: number })[] | undefined;
  readonly contactHidden?: boolean | undefined;
  readonly name: string;
  readonly party?: Party | null | undefined;
  readonly language: string;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly accommodation?: string | null | undefined;
  readonly interpreter?: boolean | null | undefined;
  readonly participantNumber?: string | null | undefined;
  readonly representative?:
    | {
        readonly name: string;
        readonly phone?: string | null | undefined;
        readonly address?: string | null | undefined;
        readonly authorizedOn?: PlainDate | null | undefined;
      }
    | null
    | undefined;
}

interface PersonPanelProps {
  readonly title: string;
  /** Null where the viewer does not see who it is. */
  readonly person: NamedPerson | null | undefined;
}

/** Who a record is about: everything about the person stands here and nowhere else. */
export function PersonPanel({ title, person }: PersonPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayRead = useMay("Person.read");
  return (
    <Panel title={title}>
      {person ? (
        <>
          <ul className={classes.flags}>
            {(person.flags ?? []).filter(flagStands).map((flag) => (
              <li key={flag.ordinal}>
                <PartyFlag {...flag} />
              </li>
            ))}
          </ul>
          {person.contactHidden ? <p>{t("flag.hidden")}</p> : null}
          <dl className={classes.list}>
            <Line label={t("person.name")} value={<bdi>{person.name}</bdi>} strong />
            <Line
              label={t("person.party")}
              value={person.party ? say(partyWords[person.party], language) : null}
            />
            <Line label={t("person.language")} value={languageName(person.language, language)} />
            <Line
              label={t("person.interpreter")}
              value={
                typeof person.interpreter === "boolean"
                  ? say(yesNoWords[person.interpreter ? "yes" : "no"], language)
                  : null
              }
            />
            <Line label={t("person.participantNumber")} value={person.participantNumber} />
            <Line label={t("person.phone")} value={person.phone} />
            <Line label={t("person.email")} value={person.email} />
            <Line label={t("person.address")} value={person.address} />
            <Line label={t("person.accommodation")} value={person.accommodation} />
            <Line
              label={t("person.representative")}
              value={
                person.representative
                  ? [
                      person.representative.name,
                      person.representative.phone,
                      person.representative.address,
                      person.representative.authorizedOn
                        ? t("person.authorizedOn", {
                            date: formatDate(person.representative.authorizedOn, language),
                          })
                        : person.representative.authorizedOn === null && t("person.noAuthority"),
                    ]
                      .filter(Boolean)
                      .join("\n")
                  : null
              }
            />
          </dl>
          {person.personId && mayRead ? (
            <p data-no-print>
              <Anchor component={Link} to={`/people/${person.personId}`}>
                {t("flag.open")}
              </Anchor>
            </p>
          ) : null}
        </>
      ) : (
        <p>{t("person.hidden")}</p>
      )}
    </Panel>
  );
}

/** One particular: its name and its value; nothing where there is none. */
export function Line({
  label,
  value,
  strong,
}: {
  readonly label: string;
  readonly value: ReactNode;
  readonly strong?: boolean;
}) {
  if (value === null || value === undefined || value === "") return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto" data-strong={strong || undefined}>
        {value}
      </dd>
    </div>
  );
}
