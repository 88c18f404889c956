import "i18next";
import type { en } from "./en.ts";
import type { draftEn } from "./en/draft.en.ts";
import type { rulebookEn } from "./en/rulebook.en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en & typeof draftEn & typeof rulebookEn };
    returnNull: false;
  }
}
