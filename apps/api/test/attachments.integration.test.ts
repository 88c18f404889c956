import { randomUUID, randomUUIDv7 } from "node:crypto";
import { mkdtemp, readdir, rm, utimes, writeFile, mkdir } from "node:fs/promises";
import { createServer, type Server as NetServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clamd } from "../src/modules/attachment/clamd.ts";
import { openFilePlace } from "../src/modules/attachment/file-place.ts";
import { FileStore } from "../src/modules/attachment/file-store.ts";
import { docx, pdf, png } from "../src/modules/attachment/inspect/nasty-files.fixture.ts";
import { Quarantine } from "../src/modules/attachment/quarantine.ts";
import { mutationOf, receiveInput, type Loose } from "./harness.ts";
import { changeSetting } from "./settings.ts";
import { openServer, origin, type ServerFixture } from "./server-fixture.ts";

// The bytes of files, outside GraphQL. Today is Thursday, November 19, 2026.

let api: ServerFixture;
let folder: string;
let address: string;
let complaint: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redress-files-"));
  api = await openServer({ variables: { FILES_DIRECTORY: folder } });
  address = await api.server.http.listen({ host: "127.0.0.1", port: 0 });
  complaint = await received();
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

async function act(action: string, input: object, who = "ombudsperson"): Promise<Loose> {
  const answer = await api.graphql(
    { query: mutationOf(action), variables: { input: { clientMutationId: randomUUID(), ...input } } },
    { cookie: await api.signIn(who) },
  );
  return answer.json().data[action].complaint;
}

const askAs = async (
  query: string,
  variables: Record<string, unknown> = {},
  { as = "ombudsperson" }: { readonly as?: string } = {},
): Promise<Loose> => (await api.graphql({ query, variables }, { cookie: await api.signIn(as) })).json();

const received = async (): Promise<string> => (await act("receiveComplaint", receiveInput())).id;

interface Sent {
  readonly who?: string;
  readonly recordId?: string;
  readonly name?: string;
  readonly bytes?: Buffer;
  readonly key?: string;
  readonly headers?: Record<string, string>;
  readonly language?: string;
}

async function upload({
  who = "ombudsperson",
  recordId = complaint,
  name = "letter.pdf",
  bytes = pdf(),
  key = randomUUID(),
  headers = {},
  language = "en",
}: Sent = {}) {
  const query = new URLSearchParams({ recordId, name, key });
  const answer = await fetch(`${address}/files?${query.toString()}`, {
    method: "POST",
    body: new Uint8Array(bytes),
    headers: {
      cookie: await api.signIn(who),
      origin,
      "content-type": "application/octet-stream",
      "accept-language": language,
      ...headers,
    },
  });
  return { status: answer.status, body: (await answer.json()) as Loose };
}

async function download(id: string, who = "ombudsperson", headers: Record<string, string> = {}) {
  return fetch(`${address}/files/${id}`, { headers: { cookie: await api.signIn(who), ...headers } });
}

async function listed(recordId = complaint, who = "ombudsperson"): Promise<Loose> {
  const query = `query ($id: ID!) { attachments(recordId: $id) { id name mediaType size checksum state refusal scanned authorName removedBy removalReason mayRemove asksPurpose } }`;
  const answer = await api.graphql({ query, variables: { id: recordId } }, { cookie: await api.signIn(who) });
  return answer.json().data?.attachments;
}

const storeIn = async (directory: string): Promise<FileStore> =>
  new FileStore(await openFilePlace(directory, null));

async function remove(attachmentId: string, reason: string, who = "ombudsperson", key = randomUUID()) {
  const query = `mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { __typename
    ... on RemoveAttachmentSuccess { attachment { id state removedBy removalReason mayRemove } }
    ... on InvalidInput { issues { path code } } } }`;
  const input = { attachmentId, reason, clientMutationId: key };
  const answer = await api.graphql({ query, variables: { input } }, { cookie: await api.signIn(who) });
  return answer.json().data?.removeAttachment as Loose;
}

async function filesIn(part: "incoming" | "kept"): Promise<string[]> {
  const names = await readdir(join(folder, part), { recursive: true }).catch(() => []);
  return names.filter((name) => /[0-9a-f-]{36}$/.test(name));
}

describe("a file", () => {
  test("lies with the record, and is got back as it was, as an attachment that no browser opens", async () => {
    const bytes = pdf();
    const { status, body } = await upload({ bytes, name: "Carta “final”.PDF" });
    expect(status).toBe(201);
    const [first] = await listed();
    expect(first).toMatchObject({
      id: body.id,
      name: "Carta “final”.pdf",
      mediaType: "application/pdf",
      size: bytes.length,
      state: "CLEAN",
      scanned: false,
      authorName: "Rosa Delgado",
    });
    const got = await download(body.id, "investigator");
    expect(got.status).toBe(200);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="Carta _final_.pdf"; filename*=UTF-8''Carta%20%E2%80%9Cfinal%E2%80%9D.pdf`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "no-store",
      "cross-origin-resource-policy": "same-origin",
    });
    const key = body.id.slice("attachment_".length);
    expect(
      await api.fixture.admin(
        "select act, outcome from audit_entry where subject_id = $1 or details->>'attachment' = $1 order by recorded_at",
        [key],
      ),
    ).toEqual([
      { act: "attachment.addAttachment", outcome: "DONE" },
      { act: "read.attachment", outcome: "DONE" },
    ]);
  });

  test("sent again under its key stands once; another under the same key is refused", async () => {
    const key = randomUUID();
    const [one, other] = [await upload({ key }), await upload({ key })];
    expect(other.body.id).toBe(one.body.id);
    expect((await listed()).filter(({ id }: Loose) => id === one.body.id)).toHaveLength(1);
    expect((await upload({ key, bytes: pdf("/X 1") })).status).toBe(400);
    expect(await filesIn("incoming")).toEqual([]);
    expect(await filesIn("kept")).toHaveLength((await listed()).length);
  });

  test.each([
    ["en", "TOO_LARGE", /larger than 25 MB/],
    ["es", "TOO_LARGE", /pasa de 25 MB/],
  ])("that is too large is refused in %s, and nothing stays", async (language, code, message) => {
    const before = await filesIn("kept");
    const bytes = Buffer.alloc(25 * 1024 * 1024 + 1);
    const { status, body } = await upload({ bytes, language });
    expect({ status, code: body.refused.code }).toEqual({ status: 422, code });
    expect(body.refused.message).toMatch(message);
    expect(await filesIn("kept")).toEqual(before);
    expect(await filesIn("incoming")).toEqual([]);
  });

  test("that could do harm is refused with its reason, which is in the audit, and nothing stays", async () => {
    const before = await listed();
    const { status, body } = await upload({
      name: "a.docx",
      bytes: docx({ name: "word/vbaProject.bin" }),
      language: "es",
    });
    expect(status).toBe(422);
    expect(body.refused).toEqual({ code: "HOLDS_PROGRAM", message: expect.stringContaining("macros") });
    expect(await listed()).toEqual(before);
    expect(await filesIn("incoming")).toEqual([]);
    expect(
      await api.fixture.admin(
        "select details from audit_entry where act = 'attachment.addAttachment' and outcome = 'DENIED' and details->>'code' = 'HOLDS_PROGRAM'",
      ),
    ).toHaveLength(1);
  });

  test("whose sender goes away in the middle leaves nothing", async () => {
    const before = await listed();
    const query = new URLSearchParams({ recordId: complaint, name: "a.pdf", key: randomUUID() });
    const gone = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(new Uint8Array(64 * 1024)),
    });
    const sending = fetch(`${address}/files?${query.toString()}`, {
      method: "POST",
      body,
      duplex: "half",
      signal: gone.signal,
      headers: {
        cookie: await api.signIn("ombudsperson"),
        origin,
        "content-type": "application/octet-stream",
      },
    } as RequestInit);
    await expect.poll(() => filesIn("incoming")).toHaveLength(1);
    gone.abort();
    await expect(sending).rejects.toThrow(/abort/i);
    await expect.poll(() => filesIn("incoming")).toEqual([]);
    expect(await listed()).toEqual(before);
  });
});

describe("a file that does not belong to the record", () => {
  test("is taken off with a reason: nobody gets it any more, it stays in the list, and its bytes stay", async () => {
    const { body } = await upload({ name: "wrong-person.pdf" });
    const key = randomUUID();
    const removed = await remove(body.id, "It is of another family.", "ombudsperson", key);
    expect(removed.attachment).toEqual({
      id: body.id,
      state: "REMOVED",
      removedBy: "Rosa Delgado",
      removalReason: "It is of another family.",
      mayRemove: false,
    });
    expect(await remove(body.id, "It is of another family.", "ombudsperson", key)).toEqual(removed);
    expect((await download(body.id)).status).toBe(404);
    expect((await listed())[0]).toMatchObject({ name: "wrong-person.pdf", state: "REMOVED" });
    expect(await (await storeIn(folder)).has(body.id.slice("attachment_".length))).toBe(true);
    expect(
      await api.fixture.admin(
        "select actor_role from audit_entry where act = 'attachment.removeAttachment' and details->>'attachment' = $1",
        [body.id.slice("attachment_".length)],
      ),
    ).toEqual([{ actor_role: "OMBUDSPERSON" }]);
  });

  test.each([
    ["without a reason", "", "ombudsperson", { path: ["input", "reason"] }],
    ["by a colleague who did not add it", "Why not.", "investigator", { code: "NOT_YOURS_TO_REMOVE" }],
    ["by another agency", "Why not.", "ombudsperson-sacramento", { code: "UNKNOWN_ID" }],
  ])("is not taken off %s; nothing is written", async (_, reason, who, issue) => {
    const { body } = await upload();
    expect((await remove(body.id, reason, who)).issues).toEqual([expect.objectContaining(issue)]);
    expect((await listed())[0]).toMatchObject({ id: body.id, state: "CLEAN", mayRemove: true });
  });

  test("is taken off by a supervisor too, and not twice", async () => {
    const { body } = await upload();
    expect((await remove(body.id, "Not ours.", "supervisor")).attachment.state).toBe("REMOVED");
    expect((await remove(body.id, "Not ours.", "supervisor")).issues).toMatchObject([
      { code: "FILE_REMOVED" },
    ]);
  });
});

test("where a person of the record asked for confidentiality, a file is got by whoever says what for", async () => {
  const recordId = await received();
  const { body } = await upload({ recordId });
  const query = `query ($id: ID!) { complaint(id: $id) { complainant { personId } } }`;
  const cookie = await api.signIn("ombudsperson");
  const asked = await api.graphql({ query, variables: { id: recordId } }, { cookie });
  const { personId } = asked.json().data.complaint.complainant;
  const flag = { kind: "ADDRESS_CONFIDENTIAL", status: "REQUESTED", sinceOn: "2026-11-18", reason: "Fear." };
  const raise = `mutation ($input: RaisePartyFlagInput!) { raisePartyFlag(input: $input) { __typename } }`;
  const input = { clientMutationId: randomUUID(), personId, ...flag };
  await api.graphql({ query: raise, variables: { input } }, { cookie });
  expect(await listed(recordId)).toMatchObject([{ asksPurpose: true }]);
  expect((await download(body.id)).status).toBe(400);
  expect((await download(`${body.id}?purpose=CURIOSITY`)).status).toBe(400);
  expect((await download(`${body.id}?purpose=HEARING`)).status).toBe(200);
  expect(
    await api.fixture.admin(
      "select details->>'purpose' as purpose from audit_entry where act = 'read.attachment' and subject_id = $1",
      [body.id.slice("attachment_".length)],
    ),
  ).toEqual([{ purpose: "HEARING" }]);
});

describe("nobody but those who work on the record", () => {
  test.each(["auditor", "state-analyst", "administrator"])("%s gets or adds one", async (who) => {
    const { body } = await upload();
    expect((await upload({ who })).status).toBe(403);
    expect((await download(body.id, who)).status).toBe(403);
    expect(await listed(complaint, who)).toBeFalsy();
  });

  test("has opened it with a reason, where the office wants one; each try is in the audit and leaves nothing", async () => {
    const { body } = await upload();
    const who = "hearing-coordinator";
    const setting = (value: string) => changeSetting({ ask: askAs }, { name: "reasonOutsideList", value });
    await setting("NEEDED");
    const kept = await filesIn("kept");
    const refused = await upload({ who, language: "es" });
    expect(refused).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: "OUTSIDE_OWN_LIST" } }] },
    });
    expect(refused.body.errors[0].message).toContain("no está en su lista");
    expect((await download(body.id, who)).status).toBe(403);
    expect(await remove(body.id, "Not hers.", who)).toBeUndefined();
    expect(await filesIn("kept")).toEqual(kept);
    expect(await filesIn("incoming")).toEqual([]);
    const denied = await api.fixture.admin<{ act: string }>(
      "select act from audit_entry where details->>'code' = 'OUTSIDE_OWN_LIST' and subject_id = $1 order by recorded_at",
      [complaint.slice("complaint_".length)],
    );
    expect(denied.map(({ act }) => act)).toEqual([
      "attachment.addAttachment",
      "read.attachment",
      "attachment.removeAttachment",
    ]);
    const open = `mutation ($input: OpenRecordInput!) { openRecord(input: $input) { __typename } }`;
    await askAs(
      open,
      { input: { clientMutationId: randomUUID(), recordId: complaint, reason: "CALLING" } },
      { as: who },
    );
    expect((await upload({ who })).status).toBe(201);
    expect((await download(body.id, who)).status).toBe(200);
    await setting("NOT_NEEDED");
  });

  test("of another agency, or with a token, or from a foreign page", async () => {
    const { body } = await upload();
    expect((await download(body.id, "ombudsperson-sacramento")).status).toBe(404);
    expect((await upload({ who: "ombudsperson-sacramento" })).status).toBe(404);
    expect(await listed(complaint, "ombudsperson-sacramento")).toBeNull();
    const token = { authorization: `Bearer ${await api.token("complaints:read complaints:write")}` };
    expect((await upload({ headers: token })).status).toBe(403);
    expect((await download(body.id, "ombudsperson", token)).status).toBe(403);
    expect((await upload({ headers: { origin: "https://evil.example" } })).status).toBe(403);
    expect((await upload({ headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
    expect((await download(body.id, "ombudsperson", { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await upload({ headers: { "content-type": "multipart/form-data; boundary=x" } })).status).toBe(
      415,
    );
    expect((await fetch(`${address}/files/${body.id}`)).status).toBe(401);
  });

  test("gets what is not there", async () => {
    for (const id of [`attachment_${randomUUID()}`, "attachment_../../x", "nonsense", complaint])
      expect((await download(encodeURIComponent(id))).status).toBe(404);
  });
});

test("a file goes with its record; the former holder still gets what it had", async () => {
  const id = await received();
  const { body } = await upload({ recordId: id });
  const transfer = {
    toAgencyId: "agency_sacramento",
    sentOn: "2026-11-17",
    sentBy: "EMAIL",
    reason: "There.",
  };
  await act("transferComplaint", { complaintId: id, expectedVersion: 1, ...transfer });
  expect((await upload({ recordId: id, who: "ombudsperson-sacramento" })).status).toBe(400);
  await act(
    "receiveTransfer",
    { complaintId: id, expectedVersion: 2, receivedOn: "2026-11-18" },
    "ombudsperson-sacramento",
  );
  const there = await upload({ recordId: id, who: "ombudsperson-sacramento", name: "new.png", bytes: png() });
  expect(await listed(id, "ombudsperson-sacramento")).toMatchObject([
    { name: "new.png" },
    { name: "letter.pdf" },
  ]);
  expect((await download(body.id, "ombudsperson-sacramento")).status).toBe(200);
  expect(await listed(id)).toMatchObject([{ name: "letter.pdf", state: "CLEAN" }]);
  expect((await download(body.id)).status).toBe(200);
  expect((await download(there.body.id)).status).toBe(404);
  expect((await upload({ recordId: id })).status).toBe(400);
});

describe("what a process that was killed left behind", () => {
  test("is removed once it is old, and nothing else is", async () => {
    const { body } = await upload();
    const kept = body.id.slice("attachment_".length) as string;
    // Made at midnight UTC of Wednesday, January 1, 2020; the other is made now, and may be somebody's upload.
    const [orphan, recent] = ["016f5e66-e800-7000-8000-00000000000a", randomUUIDv7()];
    const arriving = randomUUID();
    for (const id of [orphan, recent]) {
      await mkdir(join(folder, "kept", id.slice(-2)), { recursive: true });
      await writeFile(join(folder, "kept", id.slice(-2), id), "x");
    }
    await writeFile(join(folder, "incoming", arriving), "x");
    await utimes(join(folder, "incoming", arriving), 0, 0);
    const files = await storeIn(folder);
    await files.sweepArrivals(3_600_000);
    expect(await filesIn("incoming")).toEqual([]);
    const quarantine = new Quarantine({
      database: api.fixture.system,
      files,
      scanner: null,
      onTrouble: () => undefined,
    });
    expect(await quarantine.sweep()).toBe(1);
    expect(await files.has(recent)).toBe(true);
    // With nothing spared for its age what has a row stays.
    expect(await quarantine.sweep(-60_000)).toBe(1);
    expect(await files.has(kept)).toBe(true);
    expect((await download(body.id)).status).toBe(200);
  });
});

describe("where a scanner is set up", () => {
  let daemon: NetServer;
  let scanned: ServerFixture;
  let place: string;
  let answer: (bytes: Buffer) => string | null;
  beforeAll(async () => {
    daemon = createServer((socket) => {
      let got = Buffer.alloc(0);
      socket.on("error", () => undefined);
      socket.on("data", (piece: Buffer) => {
        got = Buffer.concat([got, piece]);
        if (!got.subarray(-4).equals(Buffer.alloc(4))) return;
        const said = answer(got);
        if (said === null) socket.destroy();
        else socket.end(`${said}\0`);
      });
    });
    await new Promise<void>((resolve) => daemon.listen(0, "127.0.0.1", resolve));
    const bound = daemon.address();
    place = `127.0.0.1:${typeof bound === "object" ? bound?.port : ""}`;
    scanned = await openServer({ variables: { FILES_DIRECTORY: folder, CLAMD_ADDRESS: place } });
  });
  afterAll(async () => {
    await scanned.close();
    daemon.close();
  });

  /** Uploads to the server that has a scanner, and tells what the record shows of it then. */
  async function sendToScanned(): Promise<{ id: string; state: () => Promise<Loose> }> {
    const cookie = await scanned.signIn("ombudsperson");
    const opened = await scanned.graphql(
      { query: mutationOf("receiveComplaint"), variables: { input: receiveInput() } },
      { cookie },
    );
    const recordId = opened.json().data.receiveComplaint.complaint.id as string;
    const query = new URLSearchParams({ recordId, name: "letter.pdf", key: randomUUID() });
    const sent = await scanned.server.http.inject({
      method: "POST",
      url: `/files?${query.toString()}`,
      payload: pdf(),
      headers: { cookie, origin, "content-type": "application/octet-stream" },
    });
    const { id } = sent.json() as { id: string };
    const asked = `query ($id: ID!) { attachments(recordId: $id) { state refusal scanned } }`;
    const state = async () =>
      (await scanned.graphql({ query: asked, variables: { id: recordId } }, { cookie })).json().data
        .attachments[0];
    return { id, state };
  }

  const get = async (id: string) =>
    scanned.server.http.inject({
      url: `/files/${id}`,
      headers: { cookie: await scanned.signIn("ombudsperson") },
    });

  test("a clean file is got once the scanner has said so", async () => {
    answer = () => "stream: OK";
    const { id, state } = await sendToScanned();
    await expect.poll(state).toEqual({ state: "CLEAN", refusal: null, scanned: true });
    expect((await get(id)).statusCode).toBe(200);
  });

  test("a harmful one is refused with its reason, and its bytes are gone", async () => {
    answer = (bytes) => (bytes.includes("%PDF") ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
    const { id, state } = await sendToScanned();
    await expect
      .poll(state)
      .toEqual({ state: "REFUSED", refusal: expect.stringContaining("harmful"), scanned: true });
    expect((await get(id)).statusCode).toBe(404);
    const files = await storeIn(folder);
    await expect.poll(() => files.has(id.slice("attachment_".length))).toBe(false);
  });

  test("one that the scanner says nothing of stays in quarantine, and is scanned again", async () => {
    answer = () => null;
    const { id, state } = await sendToScanned();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await state()).toEqual({ state: "SCANNING", refusal: null, scanned: false });
    expect((await get(id)).statusCode).toBe(404);
    answer = () => "stream: OK";
    const again = new Quarantine({
      database: scanned.fixture.system,
      files: await storeIn(folder),
      scanner: clamd(place),
      onTrouble: () => undefined,
    });
    await again.scanWaiting();
    expect(await state()).toEqual({ state: "CLEAN", refusal: null, scanned: true });
  });
});
