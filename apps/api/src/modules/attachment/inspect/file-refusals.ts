import { fileLimitMegabytes, type Words } from "@redress/domain/vocabulary";

/** The largest file, in bytes. */
export const fileLimitBytes = fileLimitMegabytes * 1024 * 1024;

/** Why a file is not taken, or not kept. */
export const fileRefusals = {
  NAME_UNUSABLE: {
    en: "This name cannot be kept. Rename the file, such as statement.pdf, and send it again.",
    es: "Este nombre no se puede guardar. Cambie el nombre del archivo, por ejemplo estado.pdf, y envíelo de nuevo.",
  },
  EMPTY: {
    en: "The file is empty.",
    es: "El archivo está vacío.",
  },
  TOO_LARGE: {
    en: "The file is larger than 25 MB. Send it in parts, or as a smaller scan.",
    es: "El archivo pasa de 25 MB. Envíelo por partes o con una digitalización más pequeña.",
  },
  TYPE_NOT_ALLOWED: {
    en: "Files of this kind are not kept. PDF, pictures, Word, Excel, OpenDocument and plain text are.",
    es: "No se guardan archivos de esta clase. Sí PDF, imágenes, Word, Excel, OpenDocument y texto sin formato.",
  },
  NAME_AND_CONTENT_DIFFER: {
    en: "The file is not what its name says. Save it anew in the program that made it, and send that.",
    es: "El archivo no es lo que dice su nombre. Guárdelo de nuevo con el programa que lo hizo y envíe ese.",
  },
  MORE_THAN_ONE_KIND: {
    en: "The file holds something of another kind besides what it shows. Save it anew, or print it to PDF.",
    es: "El archivo contiene algo de otra clase además de lo que muestra. Guárdelo de nuevo o imprímalo como PDF.",
  },
  DAMAGED: {
    en: "The file is damaged or incomplete.",
    es: "El archivo está dañado o incompleto.",
  },
  UNPACKS_TOO_LARGE: {
    en: "The file would unpack to more than is safe to open.",
    es: "Al abrirse, el archivo ocuparía más de lo que es seguro.",
  },
  LOCKED: {
    en: "The file is locked with a password, so nobody can check it. Send it unlocked.",
    es: "El archivo está protegido con contraseña y no se puede revisar. Envíelo sin protección.",
  },
  HOLDS_PROGRAM: {
    en: "The file holds macros or another program. Save it without them, or print it to PDF.",
    es: "El archivo contiene macros u otro programa. Guárdelo sin ellos o imprímalo como PDF.",
  },
  MALWARE: {
    en: "The scanner found harmful software in the file. It was deleted.",
    es: "El antivirus encontró programas dañinos en el archivo. Se borró.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The code of one such reason. */
export type FileRefusal = keyof typeof fileRefusals;

/** That a file is not taken. */
export class FileRefused extends Error {
  readonly code: FileRefusal;

  constructor(code: FileRefusal) {
    super(code);
    this.code = code;
  }
}
