// The decorators of the types below need it before they run.
import "reflect-metadata";

export { RoleEnum } from "./role.enum.ts";
export { StaffMemberType, type StaffMemberRow } from "./staff-member.type.ts";
export { staffMember } from "./staff.query.ts";
