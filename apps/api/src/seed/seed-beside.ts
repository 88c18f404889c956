import { randomUUIDv7 } from "node:crypto";
import { Readable } from "node:stream";
import { addAttachment } from "../modules/attachment/add-attachment.ts";
import type { FileStore } from "../modules/attachment/file-store.ts";
import { inspectFile } from "../modules/attachment/inspect/inspect-file.ts";
import { removeAttachment } from "../modules/attachment/remove-attachment.ts";
import { writeNote } from "../modules/note/write-note.ts";
import { rowScopeOf } from "../platform/auth/viewer.ts";
import { publicId } from "../platform/graphql/global-id.ts";
import type { Units } from "../platform/orm/units.ts";
import { inventedPdf } from "./invented-pdf.ts";
import { viewerOf } from "./invented-request.ts";
import { developers } from "./people.ts";

/** Where notes and files of the demo go. */
export interface SeedBesideDependencies {
  readonly units: Pick<Units, "of">;
  /** Null where no files are kept: then there are notes alone. */
  readonly files: FileStore | null;
}

const notes = [
  ["ombudsperson", "Called twice; no answer. She can be reached after 4 PM."],
  [
    "investigator",
    "The bank confirmed the October payment. @Priya Raman please look at the ledger before I write.",
  ],
  ["supervisor", "Looked at it: the ledger is right, the mailing address was not."],
] as const;

const files = [
  ["bank-statement-october.pdf", inventedPdf("Account statement, October", "Deposit of child support: none")],
  ["call-log.txt", Buffer.from("Nov 3, 4:10 PM: no answer\nNov 5, 4:20 PM: message left\n")],
  ["statement-of-another-family.pdf", inventedPdf("Account statement", "This belongs to another case")],
] as const;

/** Writes notes on some of Placer's open complaints and lays files with them, by the ways that staff use. Again, it adds nothing. */
export async function seedBeside({ units, files: store }: SeedBesideDependencies): Promise<void> {
  const placer = units.of(rowScopeOf(speaker("ombudsperson")));
  const found = await placer.read((em) =>
    em.execute<{ id: string }[]>(
      "select c.id from complaint c where c.status = 'UNDER_INVESTIGATION' and c.holder_id = 'placer' order by c.id limit 4",
    ),
  );
  for (const [index, { id }] of found.entries()) {
    const recordId = publicId("complaint", id);
    for (const [nth, [who, text]] of notes.slice(0, index + 1).entries())
      await writeNote(
        { unit: placer },
        {
          viewer: speaker(who),
          clientMutationId: `demo-note-${index}-${nth}`,
          fingerprint: "demo",
          mutation: "addNote",
          recordId,
          text,
          mentions: text.includes("@Priya Raman") ? [speaker("supervisor").id] : [],
        },
      );
    if (store !== null) await layFiles(units, store, recordId, index);
  }
}

/** The last file was laid with the wrong record, and taken off. */
async function layFiles(
  units: Pick<Units, "of">,
  store: FileStore,
  recordId: string,
  index: number,
): Promise<void> {
  const viewer = speaker("ombudsperson");
  const unit = units.of(rowScopeOf(viewer));
  for (const [nth, [name, bytes]] of files.slice(0, index).entries()) {
    const clientMutationId = `demo-file-${index}-${nth}`;
    const id = randomUUIDv7();
    const file = await store.take(id, Readable.from([bytes]));
    const mediaType = await inspectFile(file.path, name, file.size);
    await store.keep(id, file);
    await store.drop(file);
    const adding = {
      id,
      viewer,
      traceId: "seed",
      recordId,
      clientMutationId,
      name,
      mediaType,
      file,
      state: "CLEAN",
    } as const;
    const added = await addAttachment(unit, adding);
    if (added.kind !== "ADDED") return store.remove(id);
    if (name.startsWith("statement-of-another"))
      await unit.write((em) =>
        removeAttachment(em, {
          viewer,
          clientMutationId: `${clientMutationId}-off`,
          fingerprint: "demo",
          mutation: "removeAttachment",
          id,
          reason: "Laid with the wrong complaint.",
        }),
      );
  }
}

function speaker(key: string): ReturnType<typeof viewerOf> {
  const person = developers.find((one) => one.key === key);
  if (person === undefined) throw new Error(`Nobody is called ${key}.`);
  return viewerOf(person);
}
