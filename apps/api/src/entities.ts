import { DraftEntity } from "./actions/drafts/draft.entity.ts";
import { AgencyEntity } from "./modules/agency/agency.entity.ts";
import { ApprovalEntity } from "./modules/approval/approval.entity.ts";
import { AttachmentEntity } from "./modules/attachment/attachment.entity.ts";
import { CalendarChangeEntity } from "./modules/calendar/change/calendar-change.entity.ts";
import { OfficeClosureEntity } from "./modules/calendar/closures/office-closure.entity.ts";
import { ComplaintEntity } from "./modules/complaint/complaint.entity.ts";
import { ContactEntity } from "./modules/contact/contact.entity.ts";
import { EnforcementHoldEntity } from "./modules/enforcement/enforcement-hold.entity.ts";
import { NoteEntity } from "./modules/note/note.entity.ts";
import { PartnerClientEntity } from "./modules/partner/partner-client.entity.ts";
import { AttemptEntity } from "./modules/session/attempt.entity.ts";
import { SessionEntity } from "./modules/staff/session.entity.ts";
import { StaffEntity } from "./modules/staff/staff.entity.ts";
import { AuditEntryEntity } from "./platform/audit/audit-entry.entity.ts";
import { DeadlineEntity } from "./record/deadlines/deadline.entity.ts";
import { HandedOverEntity } from "./record/hands/handed-over.entity.ts";
import { IdempotencyKeyEntity } from "./record/keys/idempotency-key.entity.ts";
import { NoticeEntity } from "./record/notices/notice.entity.ts";
import { KeptApartEntity } from "./record/people/apart/kept-apart.entity.ts";
import { RecordAccessEntity } from "./record/people/apart/record-access.entity.ts";
import { RecusalEntity } from "./record/people/apart/recusal.entity.ts";
import { PersonFlagEntity } from "./record/people/person-flag.entity.ts";
import { PersonVersionEntity } from "./record/people/person-version.entity.ts";
import { PersonEntity } from "./record/people/person.entity.ts";
import { SearchKeyEntity } from "./record/search/search-key.entity.ts";
import { RecordCounterEntity } from "./record/stream/record-counter.entity.ts";
import { RecordEventEntity } from "./record/stream/record-event.entity.ts";
import { RecordEntity } from "./record/stream/record.entity.ts";
import { TaskEntity } from "./record/tasks/task.entity.ts";

/** Every table of the program, listed by hand: a table that is not here is not migrated. */
export const entities = [
  AgencyEntity,
  CalendarChangeEntity,
  OfficeClosureEntity,
  EnforcementHoldEntity,
  StaffEntity,
  SessionEntity,
  PartnerClientEntity,
  PersonEntity,
  PersonVersionEntity,
  PersonFlagEntity,
  RecusalEntity,
  KeptApartEntity,
  RecordAccessEntity,
  RecordEntity,
  RecordEventEntity,
  RecordCounterEntity,
  HandedOverEntity,
  ComplaintEntity,
  ContactEntity,
  DeadlineEntity,
  SearchKeyEntity,
  NoticeEntity,
  NoteEntity,
  TaskEntity,
  ApprovalEntity,
  AttachmentEntity,
  IdempotencyKeyEntity,
  AuditEntryEntity,
  AttemptEntity,
  DraftEntity,
];
