export { staffMember } from "./staff-member.query.ts";
export { StaffMemberType, type StaffMemberRow } from "./staff-member.type.ts";
