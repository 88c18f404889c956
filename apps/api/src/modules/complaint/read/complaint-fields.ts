import { checklistFor } from "@redress/domain/complaint";
import type { Of } from "@redress/domain/person";
import { FormHelpType } from "../../../actions/answers/form-help.type.ts";
import { ExplanationType } from "../../../actions/answers/explanation.type.ts";
import type { RequestContext } from "../../../context.ts";
import { DateTimeScalar, PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { publicId } from "../../../platform/graphql/global-id.ts";
import { StaffMemberType } from "../../staff/index.ts";
import {
  AmendmentType,
  ChecklistItemType,
  ComplaintIssueType,
  CorrectionType,
  evidenceOf,
  FilingType,
  IssueReferralType,
  NamedContactType,
  RepetitionType,
  ResolutionActionType,
  ResolutionExtensionType,
  SentPaperworkType,
  WithdrawalType,
  WrittenResolutionType,
} from "./complaint-parts.type.ts";
import { RecordedClaimType } from "./recorded-claim.type.ts";
import { personIn } from "./complaint-record.ts";
import type { ComplaintRecordRow } from "./complaint-record.read.sql.ts";
import { transferOf, TransferType } from "./transfer.type.ts";

/** A field of the complaint record: its type, what it says, and its value from what is recorded. */
export interface ComplaintField {
  readonly type: object | [object];
  readonly nullable: boolean;
  readonly description: string;
  readonly of: <Who>(record: Of<Who, ComplaintRecordRow>, context: RequestContext) => unknown;
}

type Value = ComplaintField["of"];

const always = (type: ComplaintField["type"], description: string, of: Value): ComplaintField => ({
  type,
  nullable: false,
  description,
  of,
});
const maybe = (type: ComplaintField["type"], description: string, of: Value): ComplaintField => ({
  ...always(type, description, of),
  nullable: true,
});

/** Every field of a complaint that its record alone gives, by its name in the graph. */
export const complaintFields: Readonly<Record<string, ComplaintField>> = {
  caseNumber: maybe(
    String,
    "The number of the child support case, when recorded.",
    ({ registration }) => registration.caseNumber,
  ),
  issues: always(
    [ComplaintIssueType],
    "What is complained of, in the order recorded; at most 50.",
    ({ facts }) => facts.issues,
  ),
  filing: always(FilingType, "How and when it came.", ({ facts }) => facts.filing),
  knewOn: maybe(
    PlainDateScalar,
    "The day the complainant knew or should have known (Fam. Code 17800); null when not recorded.",
    ({ facts }) => facts.knewOn,
  ),
  ombudsperson: maybe(StaffMemberType, "The ombudsperson who guides the complainant.", (record) =>
    personIn(record, record.facts.ombudspersonId),
  ),
  investigator: maybe(StaffMemberType, "Who investigates; null until named.", (record) =>
    personIn(record, record.facts.investigatorId),
  ),
  caseworker: maybe(
    StaffMemberType,
    "The caseworker complained of, when known; never the investigator (22 CCR 120103).",
    (record) => personIn(record, record.facts.caseworkerId),
  ),
  acknowledgedOn: maybe(
    PlainDateScalar,
    "The day the acknowledgement (LCR002) was mailed; null until recorded.",
    ({ facts }) => facts.acknowledgement?.noticeMailedOn,
  ),
  transfer: maybe(
    TransferType,
    "The latest transfer to another agency; null when there was none. Those before it stand on the timeline.",
    transferOf,
  ),
  contacts: always(
    [NamedContactType],
    "The contacts that it came from or that joined it (22 CCR 111544), oldest first; at most 50.",
    ({ facts }) =>
      (facts.contacts ?? [])
        .slice(-50)
        .map(({ contactId, receivedOn }) => ({ contactId: publicId("contact", contactId), receivedOn })),
  ),
  firstContactOn: maybe(
    PlainDateScalar,
    "The day of the first contact about it that is known (22 CCR 111544); null where none is. Another contact that joins only ever brings it forward.",
    ({ facts }) => facts.firstContactOn,
  ),
  repetition: maybe(
    RepetitionType,
    "Set of a complaint that a repeated contact made by force of 22 CCR 111544(d), with what a person found who looked at both contacts.",
    ({ facts }) => facts.repetition && { ...facts.repetition, ...facts.repetition.notTheSameSubject },
  ),
  amendments: always(
    [AmendmentType],
    "When issues were added or changed, oldest first; at most 50. `issues` are as they now stand.",
    ({ facts }) => facts.amendments?.slice(-50) ?? [],
  ),
  extension: maybe(
    ResolutionExtensionType,
    "The extension of the time to resolve; null when there is none.",
    (record) => {
      const { extension } = record.facts;
      return extension && { ...extension, approvedBy: personIn(record, extension.approvedById) };
    },
  ),
  noResolutionAdvisedOn: maybe(
    PlainDateScalar,
    "The day the complainant was told that a hearing may be asked for because no resolution came; null until recorded.",
    ({ facts }) => facts.noResolutionAdvice?.noticeMailedOn,
  ),
  resolution: maybe(
    WrittenResolutionType,
    "The written resolution (LCR006); null until issued.",
    ({ facts }) => facts.resolution,
  ),
  referrals: always(
    [IssueReferralType],
    "The issues that the complainant was referred elsewhere with, in the order recorded; the last ones, at most 50.",
    ({ facts }) => facts.referrals?.slice(-50) ?? [],
  ),
  modificationPaperwork: always(
    [SentPaperworkType],
    "Paperwork for asking that the order be changed, in the order sent; the last, at most 50.",
    ({ facts }) => facts.modificationPaperwork?.slice(-50) ?? [],
  ),
  claim: maybe(
    RecordedClaimType,
    "The latest claim that is answered like a complaint; null when none was made. Its days stand among `deadlines`.",
    ({ facts }) => facts.claim,
  ),
  resolutionActions: always(
    [ResolutionActionType],
    "What the resolution obliges somebody to do, in the order planned; at most 50.",
    ({ facts }) => facts.resolutionActions ?? [],
  ),
  closedOn: maybe(
    PlainDateScalar,
    "The day the resolved complaint was closed, with nothing left to do; null until then.",
    ({ facts }) => facts.closure?.closedOn,
  ),
  checklist: always(
    [ChecklistItemType],
    "What is looked at before a resolution, by what the issues are about, with how each item stands; at most 20.",
    (record) =>
      checklistFor(record.facts.issues).map((item) => {
        const marked = record.facts.checklist?.find((one) => one.item === item);
        return { item, standing: "TO_DO", ...marked, by: personIn(record, marked?.markedById) };
      }),
  ),
  corrections: always(
    [CorrectionType],
    "Days that were corrected, oldest first; the last ones, at most 50.",
    (record) =>
      (record.facts.corrections ?? []).slice(-50).map(({ evidence, correctedById, ...correction }) => ({
        ...correction,
        by: personIn(record, correctedById),
        evidence: evidence && evidenceOf(evidence),
      })),
  ),
  formHelp: always(
    [FormHelpType],
    "When somebody was helped to fill in a form, oldest first; the last ones, at most 50.",
    ({ facts }) => facts.formHelp?.slice(-50) ?? [],
  ),
  explanations: always(
    [ExplanationType],
    "When rights or process were explained, oldest first; the last ones, at most 50.",
    ({ facts }) => facts.explanations?.slice(-50) ?? [],
  ),
  withdrawal: maybe(
    WithdrawalType,
    "The withdrawal; null when the complaint was not withdrawn.",
    ({ facts }) => facts.withdrawal,
  ),
  recordedAt: always(
    DateTimeScalar,
    "When the complaint was recorded here.",
    ({ recorded_at }) => recorded_at,
  ),
};
