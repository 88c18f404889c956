import { flagStands, partyFlagStatusWords, partyFlagWords } from "@redress/domain/person";
import { say } from "@redress/domain/vocabulary";
import { useLanguage } from "../lib/preferences.ts";
import type { FlagView } from "./party-flag.tsx";

/** What must be kept in mind about a person, in the cell of a list: what stands, by its name; what was only requested says so. */
export function FlagNames({ flags }: { readonly flags: readonly Pick<FlagView, "kind" | "status">[] }) {
  const language = useLanguage();
  const names = flags
    .filter(flagStands)
    .map(({ kind, status }) =>
      status === "REQUESTED"
        ? `${say(partyFlagWords[kind], language)} (${say(partyFlagStatusWords[status], language).toLowerCase()})`
        : say(partyFlagWords[kind], language),
    );
  return names.join(", ");
}
