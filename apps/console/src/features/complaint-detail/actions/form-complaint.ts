import { findingOfReferral, type ComplaintFacts } from "@redress/domain/complaint";
import { isCourtOnly } from "@redress/domain/triage";
import { say, subjectWords, type Language } from "@redress/domain/vocabulary";
import type { TFunction } from "i18next";
import type { ActionForm_ComplaintFragment } from "../../../gql/graphql.ts";
import { graphql } from "../../../gql/index.ts";
import type { FormValues, Thing } from "../../../palette/palette.ts";

/** What the forms need to know of the complaint: its version, and the facts that the domain checks and previews with. */
export const actionFormComplaint = graphql(/* GraphQL */ `
  fragment ActionForm_Complaint on Complaint {
    id
    number
    version
    status
    agency {
      id
    }
    complainant {
      language
    }
    knewOn
    acknowledgedOn
    filing {
      channel
      postmarkedOn
      dateStampedOn
      spokenOn
      arrivedOn
    }
    issues {
      ordinal
      subject
      description
    }
    investigator {
      id
      name
    }
    caseworker {
      id
      name
    }
    extension {
      days
      noticeMailedOn
    }
    withdrawal {
      withdrawnOn
    }
    transfer {
      sentOn
      receivedOn
      copyMailedOn
      disputeContactedOn
      determinedOn
      ownership
    }
    amendments {
      amendedOn
      noticeMailedOn
    }
    resolution {
      datedOn
      mailedOn
      receivedOn
    }
    referrals {
      issueOrdinal
      door
      office
      given
      referredOn
    }
    modificationPaperwork {
      paperwork
      sentOn
    }
    checklist {
      item
      standing
      markedOn
    }
    resolutionActions {
      ordinal
      description
      completedOn
    }
  }
`);

/** The same without what is null: the API says null where the domain leaves a fact out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const known = Object.entries(value).filter(([name, one]) => one !== null && name !== "__typename");
  return Object.fromEntries(known.map(([name, one]) => [name, withoutNulls(one)]));
}

/** The domain's facts of a complaint, as far as its forms and clocks need them. */
export function factsOf(complaint: ActionForm_ComplaintFragment): ComplaintFacts {
  const { acknowledgedOn, ...known } = complaint;
  const amendedOn = complaint.amendments.at(-1)?.amendedOn;
  const { transfer } = complaint;
  // Until the Department says otherwise a complaint is whose it was sent to.
  const ownership = transfer?.ownership ?? "RECEIVING";
  return {
    ...(withoutNulls({ ...known, transfer: transfer && { ...transfer, ownership } }) as ComplaintFacts),
    ...(acknowledgedOn && { acknowledgement: { noticeMailedOn: acknowledgedOn } }),
    ...(amendedOn && { amendedOn }),
  };
}

/** What a referral says already, as the finding on its issue begins. */
function startOfFinding(facts: ComplaintFacts, ordinal: number, language: Language): FormValues | undefined {
  const found = findingOfReferral(facts, ordinal, language);
  return found && { ...found };
}

/** The numbered things of a complaint, as a form names them. */
export function thingsOf(
  facts: ComplaintFacts,
  of: string,
  language: Language,
  t: TFunction,
  /** The language of the complainant. */
  theirs: Language,
): readonly Thing[] {
  if (of === "issues")
    return facts.issues.map(({ ordinal, subject, description }) => ({
      ordinal,
      title: say(subjectWords[subject], language),
      text: description,
      hint: isCourtOnly(subject) ? t("action.courtHint") : undefined,
      starts: startOfFinding(facts, ordinal, theirs),
    }));
  // What was done already is not done again.
  const open = (facts.resolutionActions ?? []).filter(({ completedOn }) => completedOn === undefined);
  return open.map(({ ordinal, description }) => ({ ordinal, title: description }));
}
