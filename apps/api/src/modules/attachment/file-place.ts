import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import type { Bucket } from "../../config/files-environment.ts";

/** Where files arrive and where they are kept. */
export interface FilePlace {
  /** A folder of this machine. */
  readonly incoming: string;
  readonly kept: Disk;
  /** Resolves when what was put under the key outlives a power cut. */
  readonly settle: (key: string) => Promise<void>;
}

/** Files are kept in a bucket where there is one, else in the folder. */
export async function openFilePlace(directory: string, bucket: Bucket | null): Promise<FilePlace> {
  const incoming = join(directory, "incoming");
  if (bucket !== null) return { incoming, kept: await diskOf(bucket), settle: () => Promise.resolve() };
  await mkdir(join(directory, "kept"), { recursive: true, mode: 0o700 });
  const kept = new Disk(new FSDriver({ location: directory, visibility: "private" }));
  return { incoming, kept, settle: (key) => sync(join(directory, key)) };
}

/** The client of S3 is large: it is loaded only where a bucket is set up. */
async function diskOf({ name, endpoint, region, credentials }: Bucket): Promise<Disk> {
  const { S3Driver } = await import("flydrive/drivers/s3");
  return new Disk(
    new S3Driver({
      bucket: name,
      region,
      visibility: "private",
      // Buckets are private as a whole; most refuse a rule for one object.
      supportsACL: false,
      // Stores that are not Amazon's know no newer kinds of checksum; ours is in the row.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
      ...(credentials === null ? {} : { credentials }),
    }),
  );
}

/** Writes a file and its entry in the folder to the disk. */
async function sync(path: string): Promise<void> {
  for (const part of [path, dirname(path)]) {
    const handle = await open(part);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
