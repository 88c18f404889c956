import type { Role } from "@redress/domain";
import { registerEnumType } from "type-graphql";

export const RoleEnum = {
  OMBUDSPERSON: "OMBUDSPERSON",
  INVESTIGATOR: "INVESTIGATOR",
  SUPERVISOR: "SUPERVISOR",
  DIRECTOR: "DIRECTOR",
  HEARING_COORDINATOR: "HEARING_COORDINATOR",
  STATE_ANALYST: "STATE_ANALYST",
  AUDITOR: "AUDITOR",
  ADMINISTRATOR: "ADMINISTRATOR",
  CASEWORKER: "CASEWORKER",
  PARTNER: "PARTNER",
} as const satisfies Record<Role, Role>;
registerEnumType(RoleEnum, {
  name: "Role",
  description: "What a person or a system may do in the complaint program.",
  valuesConfig: {
    OMBUDSPERSON: {
      description: "Guides complainants before, during and after; does not decide (22 CCR 111542).",
    },
    INVESTIGATOR: { description: "Investigates complaints and issues written resolutions." },
    SUPERVISOR: { description: "Supervises the complaint staff of a local agency." },
    DIRECTOR: { description: "Directs a local agency; alone may extend the time to resolve." },
    HEARING_COORDINATOR: { description: "Prepares a local agency's side of state hearings." },
    STATE_ANALYST: {
      description: "Works for the Department and sees every agency; does not act on complaints.",
    },
    AUDITOR: { description: "Reads records and their history to check them." },
    ADMINISTRATOR: { description: "Looks after people, calendars and settings of an agency." },
    CASEWORKER: { description: "Works on child support cases. May be complained of; does not sign in." },
    PARTNER: { description: "Another computer system, with a token." },
  },
});
