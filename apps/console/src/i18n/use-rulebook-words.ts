import { useState } from "react";
import { rulebookEn } from "./en/rulebook.en.ts";
import { addEnglish } from "./i18n.ts";

/** Makes the words of the rulebook ready for what is drawn below: they come with the screens that say them. */
export function useRulebookWords(): void {
  useState(() => addEnglish(rulebookEn));
}
