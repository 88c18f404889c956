import { collisionsPage } from "./collisions-page.ts";
import { calendarsPage } from "./calendars-page.ts";
import { evidencePage } from "./evidence-page.ts";
import { glossaryPage } from "./glossary-page.ts";
import { readingsComparedPage } from "./readings-compared-page.ts";
import { rulesPage } from "./rules-page.ts";
import { stateMachinesPage } from "./state-machines-page.ts";
import { triagePage } from "./triage-page.ts";

/** The text of every page of docs/law, by file name, made from the records that the machine runs. */
export async function lawPages(): Promise<Readonly<Record<string, string>>> {
  return {
    "rules.md": await rulesPage(),
    "state-machines.md": stateMachinesPage(),
    "glossary.md": glossaryPage(),
    "triage.md": triagePage(),
    "calendars.md": calendarsPage(),
    "evidence.md": evidencePage(),
    "collisions.md": collisionsPage(),
    "readings-compared.md": await readingsComparedPage(),
  };
}
