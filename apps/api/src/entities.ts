import { AgencyClosureEntity } from "./modules/agency/agency-closure.entity.ts";
import { AgencyEntity } from "./modules/agency/agency.entity.ts";
import { AuditEntryEntity } from "./modules/audit/audit-entry.entity.ts";
import { ComplaintCounterEntity } from "./modules/complaint/complaint-counter.entity.ts";
import { ComplaintEventEntity } from "./modules/complaint/complaint-event.entity.ts";
import { ComplaintEntity } from "./modules/complaint/complaint.entity.ts";
import { IdempotencyKeyEntity } from "./modules/complaint/idempotency-key.entity.ts";
import { DeadlineEntity } from "./modules/deadline/deadline.entity.ts";
import { NoticeEntity } from "./modules/notice/notice.entity.ts";
import { PartnerClientEntity } from "./modules/partner/partner-client.entity.ts";
import { AttemptEntity } from "./modules/session/attempt.entity.ts";
import { SessionEntity } from "./modules/staff/session.entity.ts";
import { StaffEntity } from "./modules/staff/staff.entity.ts";

/** Every table of the program, listed by hand: a table that is not here is not migrated. */
export const entities = [
  AgencyEntity,
  AgencyClosureEntity,
  StaffEntity,
  SessionEntity,
  PartnerClientEntity,
  ComplaintEntity,
  ComplaintEventEntity,
  ComplaintCounterEntity,
  DeadlineEntity,
  NoticeEntity,
  IdempotencyKeyEntity,
  AuditEntryEntity,
  AttemptEntity,
];
