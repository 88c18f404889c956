/** The largest file that an office keeps with a record, in megabytes of 1,048,576 bytes. Practice, no law. */
export const fileLimitMegabytes = 25;

/** The kinds of files that an office keeps with a record, by media type, with the endings of their names. Practice, no law. */
export const keptFileKinds = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/gif": ["gif"],
  "image/tiff": ["tif", "tiff"],
  "image/webp": ["webp"],
  "image/heic": ["heic"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "text/plain": ["txt"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
