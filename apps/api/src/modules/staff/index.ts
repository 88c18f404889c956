// The decorators of the types below need it before they run.
import "reflect-metadata";

export type { Session } from "./session.entity.ts";
export type { Staff } from "./staff.entity.ts";
export { RoleEnum } from "../../actions/history/role.enum.ts";
export { IndependentReviewType, latestReview, reviewOf } from "./independent-review.type.ts";
export { StaffMemberType, type StaffMemberRow } from "./staff-member.type.ts";
export { activeStaff, namedStaff, staffByIds, staffMember, staffNamed } from "./staff.query.ts";
