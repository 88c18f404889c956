import type { Role } from "@redress/domain/vocabulary";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

export const RoleEnum: Readonly<Record<Role, Role>> = wordedEnum(
  "Role",
  "What a person or a system may do in the complaint program.",
  {
    OMBUDSPERSON: { en: "Guides complainants before, during and after; does not decide (22 CCR 111542)" },
    INVESTIGATOR: { en: "Investigates complaints and issues written resolutions" },
    SUPERVISOR: { en: "Supervises the complaint staff of a local agency" },
    DIRECTOR: { en: "Directs a local agency; alone may extend the time to resolve" },
    HEARING_COORDINATOR: { en: "Prepares a local agency's side of state hearings" },
    STATE_ANALYST: {
      en: "Works for the Department, sees every agency and determines whose a disputed complaint is",
    },
    AUDITOR: { en: "Reads records and their history to check them" },
    ADMINISTRATOR: { en: "Looks after people, calendars and settings of an agency" },
    OFFICE_OF_COMMUNICATIONS: { en: "Answers the public for the Department; sees no complaints" },
    WEBMASTER: { en: "Looks after the Department's public pages; sees no complaints" },
    HEARING_CLERK: { en: "Keeps the calendar of state hearings for the Department; sees no complaints" },
    STATE_HEARING_OFFICE: { en: "Hears and decides; sees of a hearing what a party would see" },
    CASEWORKER: {
      en: "Works on child support cases. May be complained of; answers what the office asks, and reads no record",
    },
    PARTNER: { en: "Another computer system, with a token" },
  },
);
