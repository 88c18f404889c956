import { z } from "zod";

/** A bucket of a store that speaks S3. */
export interface Bucket {
  readonly name: string;
  /** Where the store answers; null: at Amazon's. */
  readonly endpoint: string | null;
  readonly region: string;
  /** Null: as the machine itself may, by its role. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | null;
}

/** Where the files of records lie, and who looks at them. */
export interface FilesEnvironment {
  /** Where they arrive, and where they are kept unless there is a bucket. */
  readonly directory: string;
  readonly bucket: Bucket | null;
  /** The scanner, "host:port" or the path of its socket; null where there is none. */
  readonly clamdAddress: string | null;
}

/** The variables of files, for all who read the environment. */
export const filesShape = {
  FILES_DIRECTORY: z.string().startsWith("/", "must be the whole path of a folder").optional(),
  FILES_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be the name of a bucket")
    .optional(),
  FILES_S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be the http(s) address of a store" })
    .optional(),
  FILES_S3_REGION: z.string().min(1, "must not be empty").default("us-west-2"),
  FILES_S3_ACCESS_KEY_ID: z.string().optional(),
  FILES_S3_SECRET_ACCESS_KEY: z.string().optional(),
  CLAMD_ADDRESS: z
    .string()
    .regex(/^(\/.+|[\w.-]+:\d{1,5})$/, "must be host:port or the path of a socket")
    .optional(),
};

/** Their names. */
export const filesVariables = Object.keys(filesShape) as readonly (keyof typeof filesShape)[];

type Found = z.infer<z.ZodObject<typeof filesShape>>;

/** What is wrong with variables of files that are well formed each for itself. */
export function filesFaults(found: Found): string[] {
  const faults: string[] = [];
  if (found.FILES_S3_BUCKET && !found.FILES_DIRECTORY)
    faults.push("FILES_DIRECTORY: is missing; files arrive there before they go to the bucket.");
  if (!found.FILES_S3_ACCESS_KEY_ID !== !found.FILES_S3_SECRET_ACCESS_KEY)
    faults.push("FILES_S3_SECRET_ACCESS_KEY: goes with FILES_S3_ACCESS_KEY_ID; set both or neither.");
  return faults;
}

/** Where files lie; null where none are kept. */
export function filesIn(found: Found): FilesEnvironment | null {
  const { FILES_S3_ACCESS_KEY_ID: accessKeyId, FILES_S3_SECRET_ACCESS_KEY: secretAccessKey } = found;
  if (!found.FILES_DIRECTORY) return null;
  return {
    directory: found.FILES_DIRECTORY,
    clamdAddress: found.CLAMD_ADDRESS ?? null,
    bucket: found.FILES_S3_BUCKET
      ? {
          name: found.FILES_S3_BUCKET,
          endpoint: found.FILES_S3_ENDPOINT ?? null,
          region: found.FILES_S3_REGION,
          credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : null,
        }
      : null,
  };
}
