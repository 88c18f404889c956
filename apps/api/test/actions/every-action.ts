import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Viewer } from "../../src/platform/auth/viewer.ts";
import { act, partnerWith, viewerOf, type TestApi } from "../harness.ts";

/** An action that would be done, and who may do it. */
export interface LawfulAction {
  readonly action: string;
  readonly as: string;
  /** A complaint on which the action is lawful, with the action's own input. */
  readonly prepare: () => Promise<{
    readonly complaint: { readonly id: string; readonly version: number };
    readonly input: Record<string, unknown>;
  }>;
  /** Another input that is lawful as well. */
  readonly otherInput: Record<string, unknown>;
  /** What the input must hold for it to be lawful in Sacramento, where people have other ids. */
  readonly inSacramento?: Record<string, unknown>;
  /** Roles that may read complaints and not take this action. */
  readonly refusedTo: readonly string[];
}

/** What holds of every action on an existing complaint. */
export function behavesAsAnAction(api: () => TestApi, lawful: LawfulAction): void {
  describe("as every action", () => {
    happensOnce(api, lawful);
    minds(api, lawful);
    isGuarded(api, lawful);
  });
}

type Sent = {
  readonly complaint: { readonly id: string; readonly version: number };
  readonly input: Record<string, unknown>;
};

async function send({ prepare }: LawfulAction): Promise<Sent> {
  const { complaint, input } = await prepare();
  return {
    complaint,
    input: {
      clientMutationId: randomUUID(),
      complaintId: complaint.id,
      expectedVersion: complaint.version,
      ...input,
    },
  };
}

function happensOnce(api: () => TestApi, lawful: LawfulAction): void {
  const { action, as, otherInput } = lawful;

  test("the same request again gets the same answer and does nothing twice", async () => {
    const { complaint, input } = await send(lawful);
    const first = await act(api(), action, input, { as });
    expect(first).toMatchObject({ complaint: { version: complaint.version + 1 } });
    expect(await act(api(), action, input, { as })).toEqual(first);
    const events = await api().fixture.admin(`select 1 from complaint_event where complaint_id = $1`, [
      complaint.id.slice("complaint_".length),
    ]);
    expect(events).toHaveLength(complaint.version + 1);
  });

  test("the same key with another input is refused", async () => {
    const { input } = await send(lawful);
    await act(api(), action, input, { as });
    expect(await act(api(), action, { ...input, ...otherInput }, { as })).toMatchObject({
      __typename: "IdempotencyKeyReused",
    });
  });

  test("an unusable key is named", async () => {
    const { input } = await send(lawful);
    const answer = await act(api(), action, { ...input, clientMutationId: "" }, { as });
    expect(answer).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: ["input", "clientMutationId"], code: "INVALID_KEY" }],
    });
  });
}

function minds(api: () => TestApi, lawful: LawfulAction): void {
  const { action, as } = lawful;

  test("a stale version is answered with what happened since", async () => {
    const { complaint, input } = await send(lawful);
    // A version before the newest; for a new complaint that is 0.
    const answer = await act(api(), action, { ...input, expectedVersion: complaint.version - 1 }, { as });
    expect(answer).toMatchObject({
      __typename: "StaleVersion",
      code: "STALE_VERSION",
      expectedVersion: complaint.version - 1,
      current: { version: complaint.version },
      changes: [{ sequence: complaint.version }],
    });
    expect(answer.changedBy).toBe(answer.changes.at(-1).actorName);
  });

  test("a version from the future is stale too", async () => {
    const { complaint, input } = await send(lawful);
    const answer = await act(api(), action, { ...input, expectedVersion: complaint.version + 5 }, { as });
    expect(answer).toMatchObject({
      __typename: "StaleVersion",
      current: { version: complaint.version },
      changes: [],
    });
  });

  test("an unknown id, a malformed one and another agency's are all not found", async () => {
    const { input } = await send(lawful);
    for (const complaintId of [
      `complaint_${randomUUID()}`,
      "complaint_🙂",
      "staff_00000000-0000-7000-8000-000000000000",
    ]) {
      const { errors } = await act(api(), action, { ...input, complaintId }, { as });
      expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND", field: ["input", "complaintId"] });
    }
    const { errors } = await act(
      api(),
      action,
      { ...input, ...lawful.inSacramento },
      { as: viewerElsewhere(as) },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND", field: ["input", "complaintId"] });
  });
}

function isGuarded(api: () => TestApi, lawful: LawfulAction): void {
  const { action, refusedTo } = lawful;

  test.each(refusedTo)("%s is refused with what may be done instead", async (who) => {
    const { input } = await send(lawful);
    const answer = await act(api(), action, input, { as: who });
    expect(answer).toMatchObject({ __typename: "ActionRefused", code: "ROLE_NOT_ALLOWED" });
    expect(answer.availableActions).toContainEqual(expect.objectContaining({ allowed: false }));
  });

  test("a partner is refused by the same table", async () => {
    const { input } = await send(lawful);
    const answer = await act(api(), action, input, {
      as: partnerWith("complaints:read", "complaints:write"),
    });
    expect(answer).toMatchObject({ __typename: "ActionRefused", code: "ROLE_NOT_ALLOWED" });
  });

  test.each([
    ["whoever has no business with complaints", "administrator", "FORBIDDEN"],
    ["a partner that may not read", partnerWith("complaints:write"), "FORBIDDEN"],
    ["nobody", null, "UNAUTHENTICATED"],
  ])("%s is turned away", async (_, who, code) => {
    const { input } = await send(lawful);
    const { errors } = await act(api(), action, input, { as: who });
    expect(errors?.[0]?.extensions?.["code"]).toBe(code);
  });
}

/** The same role in the neighbouring agency. */
function viewerElsewhere(key: string): Viewer {
  return { ...viewerOf(key), id: randomUUID(), name: "Somebody Else", agencyId: "sacramento" };
}
