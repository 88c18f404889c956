import { readFileSync } from "node:fs";
import { complaintActionNames, complaintTransitions } from "@redress/domain/complaint";
import { apartFromAgencies, roles, type Role } from "@redress/domain/vocabulary";
import { isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { buildApiSchema } from "../schema.ts";
import { askers, permissionsDocument } from "./permissions-document.ts";
import { can, permissionNames, requireAct, requirePermission, requireViewer } from "./permissions.ts";
import { recordFields, type RecordName } from "./record-fields.ts";
import { servedActionNames } from "./served-actions.ts";
import type { Viewer } from "../platform/auth/viewer.ts";

const records = Object.keys(recordFields) as RecordName[];
const ask = can as (viewer: Viewer, action: string, record: string, field?: string) => boolean;
const viewerOf = (name: string): Viewer => askers.find(([one]) => one === name)![1];

/** Roles that see persons at all, by hand: a second opinion on the table, not a copy of it. */
const seesNames = new Set([
  "OMBUDSPERSON",
  "INVESTIGATOR",
  "SUPERVISOR",
  "DIRECTOR",
  "HEARING_COORDINATOR",
  "STATE_ANALYST",
  "PARTNER, complaints:read persons:read",
]);
const contact = [
  "address",
  "phone",
  "email",
  "accommodation",
  "interpreter",
  "participantNumber",
  "representative",
  "flags",
  "contactHidden",
];

describe("permissions", () => {
  it("decide every asker, record and field; the reviewed document says how", () => {
    const path = new URL("../../../../docs/security/permissions.md", import.meta.url);
    expect(permissionsDocument()).toBe(readFileSync(path, "utf8"));
  });

  it("know every field of every listed record in the schema, so that a new field is denied until somebody decides", () => {
    const schema = buildApiSchema();
    for (const record of records) {
      const type = schema.getType(record);
      if (!isObjectType(type)) continue;
      const undecided = Object.keys(type.getFields()).filter(
        (field) => !(recordFields[record] as readonly string[]).includes(field),
      );
      expect({ record, undecided }).toEqual({ record, undecided: [] });
    }
  });

  it("give acts on complaints to exactly the roles of the transition table", () => {
    for (const [name, viewer] of askers) {
      for (const action of servedActionNames) {
        const byTable = (complaintTransitions[action].roles as readonly Role[]).includes(viewer.role);
        const expected =
          viewer.kind === "STAFF" ? byTable : byTable && viewer.scopes.includes("complaints:write");
        expect({ name, action, may: can(viewer, action, "Complaint") }).toEqual({
          name,
          action,
          may: expected,
        });
      }
    }
  });

  it("give nobody an act that the API does not serve", () => {
    const unserved = complaintActionNames.filter(
      (name) => !(servedActionNames as readonly string[]).includes(name),
    );
    expect(unserved).toContain("requestStateHearing");
    for (const [, viewer] of askers)
      for (const action of unserved) expect(ask(viewer, action, "Complaint")).toBe(false);
  });

  it("show persons to nobody but those who work with them", () => {
    for (const [name, viewer] of askers) {
      expect({ name, may: can(viewer, "read", "Complainant") }).toEqual({ name, may: seesNames.has(name) });
      for (const field of recordFields.Complainant) {
        const isHidden = name === "STATE_ANALYST" && contact.includes(field);
        // What else is known of a person is no partner's business.
        const leadsFurther = field === "personId" && name.startsWith("PARTNER");
        const expected = seesNames.has(name) && !isHidden && !leadsFurther;
        expect({ name, field, may: can(viewer, "read", "Complainant", field) }).toEqual({
          name,
          field,
          may: expected,
        });
      }
      const seesLetters = seesNames.has(name) && name !== "STATE_ANALYST";
      expect({ name, may: can(viewer, "read", "Notice", "body") }).toEqual({ name, may: seesLetters });
    }
  });

  it("keep administrators, caseworkers and the Department's people apart away from complaints", () => {
    for (const role of ["ADMINISTRATOR", "CASEWORKER", ...apartFromAgencies]) {
      expect(can(viewerOf(role), "read", "Complaint")).toBe(false);
      for (const record of ["Contact", "Person", "Note", "Notice", "Approval"] as const)
        expect(can(viewerOf(role), "read", record)).toBe(false);
      for (const field of recordFields.Complaint)
        expect(can(viewerOf(role), "read", "Complaint", field)).toBe(false);
    }
  });

  it("deny what is unknown", () => {
    for (const [, viewer] of askers) {
      for (const record of [...records, "Nothing", "__proto__", "constructor"]) {
        for (const field of ["nothing", "__proto__", "constructor", ""])
          expect(ask(viewer, "read", record, field)).toBe(false);
        expect(ask(viewer, "delete", record)).toBe(false);
      }
    }
    const forged = { ...viewerOf("DIRECTOR"), role: "ROOT" as Role };
    expect(permissionNames(forged)).toEqual([]);
  });

  it("of a partner come from its scopes alone, whatever role it claims", () => {
    const pretender: Viewer = { ...viewerOf("PARTNER, no scope"), role: "DIRECTOR" };
    expect(permissionNames(pretender)).toEqual([]);
    expect(roles).toContain("PARTNER");
  });

  it("let an act be sent by whoever may do it, and by readers, whom the machine answers, unless a scope is missing", () => {
    const partner = (...scopes: string[]): Viewer => ({ ...viewerOf("PARTNER, no scope"), scopes });
    expect(() => requireAct(partner("complaints:write"), "receiveComplaint")).not.toThrow();
    expect(() => requireAct(partner("complaints:read"), "receiveComplaint")).toThrow("Your token's scopes");
    expect(() => requireAct(partner("complaints:read"), "withdrawComplaint")).not.toThrow();
    expect(() => requireAct(partner("complaints:write"), "withdrawComplaint")).toThrow("Your token's scopes");
    expect(() => requireAct(viewerOf("AUDITOR"), "withdrawComplaint")).not.toThrow();
    expect(() => requireAct(viewerOf("ADMINISTRATOR"), "withdrawComplaint")).toThrow("Your role may not");
  });

  it("refuse in words that do not say whether a record exists", () => {
    expect(() => requireViewer({ viewer: null })).toThrow("Sign in first.");
    expect(() => requirePermission(viewerOf("ADMINISTRATOR"), "read", "Complaint")).toThrow(
      "Your role may not read Complaint records.",
    );
    expect(() => requirePermission(viewerOf("PARTNER, no scope"), "receiveComplaint", "Complaint")).toThrow(
      "Your token's scopes",
    );
  });
});
