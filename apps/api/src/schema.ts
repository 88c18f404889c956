import "reflect-metadata";
import { type GraphQLSchema, lexicographicSortSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { maskFields } from "./actions/read/mask-fields.ts";
import { recordChangedResolver } from "./actions/live/record-changed.ts";
import { accessMutations } from "./modules/access/access-acts.resolver.ts";
import { openAsApproved } from "./modules/access/act-on-access.ts";
import { RecordAccessResolver } from "./modules/access/record-access.resolver.ts";
import { AgencyDirectoryResolver } from "./modules/agency/agencies.list.ts";
import { AgencyResolver } from "./modules/agency/agency.resolver.ts";
import { approvalResolver } from "./modules/approval/approval.resolver.ts";
import { ApprovalsResolver } from "./modules/approval/approvals.list.ts";
import { OfficeClosureResolver } from "./modules/calendar/closures/office-closure.resolver.ts";
import { OfficeClosuresResolver } from "./modules/calendar/closures/office-closures.list.ts";
import { SettingResolver } from "./modules/calendar/settings/setting.resolver.ts";
import { complaintMutations } from "./modules/complaint/act/complaint-mutations.ts";
import { servedComplaint } from "./modules/complaint/complaint-served.ts";
import { joinedByHand, servedContact } from "./modules/contact/index.ts";
import { CaseloadCountsResolver } from "./modules/complaint/caseload/caseload-counts.resolver.ts";
import { CaseloadResolver } from "./modules/complaint/caseload/caseload.list.ts";
import { ComplaintSearchResolver } from "./modules/complaint/search/complaint-search.resolver.ts";
import { PossibleDuplicatesResolver } from "./modules/complaint/search/possible-duplicates.resolver.ts";
import { ComplainantResolver } from "./modules/complaint/people/complainant.resolver.ts";
import { ComplaintResolver } from "./modules/complaint/read/complaint.resolver.ts";
import { FailedJobsResolver } from "./modules/housekeeping/failed-jobs.resolver.ts";
import { NodeResolver } from "./node.resolver.ts";
import { contactMutations } from "./modules/contact/act/contact-mutations.ts";
import { ContactsResolver } from "./modules/contact/contacts.list.ts";
import { ContactResolver } from "./modules/contact/read/contact.resolver.ts";
import { DeadlineRuleResolver } from "./modules/deadline/deadline-rule.resolver.ts";
import { DeadlinesResolver } from "./modules/law/deadlines.resolver.ts";
import { ExplainDeadlinesResolver } from "./modules/law/explain-deadlines.resolver.ts";
import { ComplaintLawResolver } from "./modules/law/on-record/complaint-law.resolver.ts";
import { TriageResolver } from "./modules/law/triage/triage.resolver.ts";
import { WhatIfResolver } from "./modules/law/what-if/what-if.resolver.ts";
import { PrintingResolver } from "./actions/read/printing.resolver.ts";
import { PeopleResolver } from "./modules/person/people.list.ts";
import { PersonPartsResolver } from "./modules/person/person-parts.resolver.ts";
import { personMutations } from "./modules/person/person-acts.resolver.ts";
import { personResolver } from "./modules/person/person.resolver.ts";
import { AttachmentResolver } from "./modules/attachment/attachment.resolver.ts";
import { MentionsResolver } from "./modules/note/mentions.list.ts";
import { NoteResolver } from "./modules/note/note.resolver.ts";
import { taskMutations } from "./modules/task/task-acts.resolver.ts";
import { TasksResolver } from "./modules/task/tasks.list.ts";
import { holdMutations } from "./modules/enforcement/enforcement-hold.resolver.ts";
import { EnforcementHoldsResolver } from "./modules/enforcement/enforcement-holds.list.ts";
import { DraftResolver } from "./modules/draft/draft.resolver.ts";
import { RateLimitResolver } from "./modules/partner/rate-limit.resolver.ts";
import { SessionResolver } from "./modules/staff/session.resolver.ts";
import { StaffResolver } from "./modules/staff/staff.resolver.ts";
import { ViewerResolver } from "./modules/staff/viewer.resolver.ts";
import { WhichContactResolver } from "./modules/public-information/which-contact.resolver.ts";
import { recordKinds } from "./record-kinds.ts";

function unusedTopic(): never {
  throw new Error("Subscriptions read their own source, not topics.");
}

/**
 * Builds the whole schema from the resolvers named here; nothing is found by itself. Sorted, so that its printed form
 * is the committed one. Resolvers are stateless: everything of a request is in its context.
 */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AgencyDirectoryResolver,
      AgencyResolver,
      ApprovalsResolver,
      approvalResolver({ RECORD_ACCESS: openAsApproved }),
      CaseloadCountsResolver,
      CaseloadResolver,
      ComplaintSearchResolver,
      ComplainantResolver,
      ComplaintLawResolver,
      ComplaintResolver,
      ContactResolver,
      ContactsResolver,
      DeadlineRuleResolver,
      DeadlinesResolver,
      DraftResolver,
      EnforcementHoldsResolver,
      ExplainDeadlinesResolver,
      FailedJobsResolver,
      AttachmentResolver,
      MentionsResolver,
      NodeResolver,
      NoteResolver,
      OfficeClosureResolver,
      OfficeClosuresResolver,
      PossibleDuplicatesResolver,
      PrintingResolver,
      PeopleResolver,
      PersonPartsResolver,
      personResolver(recordKinds),
      RateLimitResolver,
      RecordAccessResolver,
      SessionResolver,
      SettingResolver,
      StaffResolver,
      TasksResolver,
      TriageResolver,
      ViewerResolver,
      WhatIfResolver,
      WhichContactResolver,
      recordChangedResolver([servedComplaint, servedContact]),
      ...complaintMutations(joinedByHand),
      ...contactMutations(),
      personMutations(recordKinds),
      taskMutations(),
      holdMutations(),
      accessMutations(),
    ],
    // Inputs are read by the domain and by input-reader.ts, which can name every fault at once.
    validate: false,
    // type-graphql asks for one as soon as there is a subscription; ours bring their own source and never use it.
    pubSub: { publish: () => undefined, subscribe: unusedTopic },
    // A field that forgets to say so is not null.
    nullableByDefault: false,
  });
  return maskFields(lexicographicSortSchema(schema));
}
