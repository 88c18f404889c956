import { plainDate } from "@redress/domain/calendar";
import { defaultOfficeSettings, defaultSettings } from "@redress/domain/world";
import type { Viewer } from "../session/viewer.tsx";

/** An invented ombudsperson of Placer County, signed in on Friday, November 20, 2026. */
export const ombudsperson: Viewer = {
  __typename: "Viewer",
  role: "OMBUDSPERSON",
  permissions: [
    "Complaint.acknowledgeComplaint",
    "Complaint.assignInvestigator",
    "Complaint.read",
    "Complaint.receiveComplaint",
    "Complaint.recordResolutionReceipt",
    "Complaint.withdrawComplaint",
  ],
  lastSignInAt: null,
  today: plainDate("2026-11-20"),
  staff: {
    __typename: "StaffMember",
    id: "staff_1",
    name: "Maribel Ocampo",
    givenName: "Maribel",
    familyName: "Ocampo",
  },
  agency: { __typename: "Agency", id: "agency_placer", name: "Placer County" },
  session: null,
  calendar: {
    __typename: "WorkingCalendar",
    agencyClosures: [],
    agencyOpenDays: [],
    stateClosures: [],
    courtClosures: [],
  },
  settings: {
    __typename: "RuleSettings",
    ...defaultSettings,
  },
  office: { __typename: "OfficeSettings", ...defaultOfficeSettings },
};

/** An invented analyst of the Department, who sees every agency and acts for none. */
export const stateAnalyst: Viewer = {
  ...ombudsperson,
  role: "STATE_ANALYST",
  permissions: ["Complaint.read"],
  agency: null,
};

/** An invented administrator of Placer County, who keeps its calendar and sees no complaint. */
export const administrator: Viewer = {
  ...ombudsperson,
  role: "ADMINISTRATOR",
  permissions: [
    "OfficeClosure.read",
    "OfficeClosure.enterOfficeClosure",
    "OfficeClosure.strikeOfficeClosure",
  ],
};
