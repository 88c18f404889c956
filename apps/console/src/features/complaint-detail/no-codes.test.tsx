import { complaintStatuses } from "@redress/domain/complaint";
import { ruleIds } from "@redress/domain/deadlines";
import { languages } from "@redress/domain/vocabulary";
import { screen } from "@testing-library/react";
import { afterAll, expect, it } from "vitest";
import { speak } from "../../i18n/i18n.ts";
import { setPreferences } from "../../lib/preferences.ts";
import { filled } from "../../testing/filled.ts";
import { renderConsole } from "../../testing/render.tsx";
import { ComplaintPage } from "./complaint-page.tsx";

const ids = ruleIds.filter((id) => id.includes("-"));
/** An enum's value, a field's name, a rule's id, or a word that the catalogues do not have. */
const code = new RegExp(
  `\\b[A-Z]+_[A-Z_]+\\b|\\b[a-z]+[A-Z]\\w*|\\b[a-z]+\\.[a-z]\\w+|\\b(?:${ids.join("|")})\\b`,
  "g",
);

/** All that a page says: its text, shown or folded away, and the names and descriptions of its controls. */
function saidOn(page: HTMLElement): string {
  const named = [...page.querySelectorAll("[aria-label], [title], [placeholder]")];
  const names = named.flatMap((one) =>
    ["aria-label", "title", "placeholder"].map((name) => one.getAttribute(name)),
  );
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const said: (string | null)[] = [...names, document.title];
  while (texts.nextNode()) said.push(texts.currentNode.textContent);
  return said.join("\n");
}

afterAll(async () => {
  setPreferences({ language: "en" });
  await speak("en");
});

it.each(languages)(
  "a record with every fact filled in, and each word of every list, says none of the program’s own names: %s",
  async (language) => {
    await speak(language);
    setPreferences({ language });
    const found = new Map<string, string>();
    for (const at of complaintStatuses.keys()) {
      const { container, unmount } = renderConsole(<ComplaintPage id="complaint_1" />, {
        answers: { complaint: filled(at) },
      });
      await screen.findByRole("heading", { level: 1, name: /CR-2026-31/ });
      const said = saidOn(container);
      for (const one of said.match(code) ?? [])
        found.set(one, said.split("\n").find((line) => line.includes(one)) ?? "");
      unmount();
    }
    expect([...found]).toEqual([]);
  },
  60_000,
);
