import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../i18n/i18n.ts";
import { setPreferences } from "../lib/preferences.ts";
import { aCorrection, everyField } from "../testing/every-field.ts";
import { axeFindings, renderConsole } from "../testing/render.tsx";
import { ReadFields } from "./read-fields.tsx";

/** What the API would say of a closing, people and agencies by name; Friday, November 20, 2026. */
const recorded = {
  closedOn: "2026-11-20",
  reviewOn: null,
  subject: "Closing",
  reason: "Nothing is left to do.\nAll was paid.",
  way: "FAX",
  outcome: "LOST",
  grounds: ["G1", "G2"],
  days: 20,
  urgent: false,
  keeper: { id: "s2", name: "Daniel Okafor" },
  toAgency: { id: "a1", name: "Butte County" },
  issue: 2,
  responsible: { unit: "Accounting" },
  items: [{ text: "Pay it." }, { text: "Say so." }],
  findings: [{ issueOrdinal: 1, explanation: "It was paid." }],
  to: "2026-11-03",
  evidence: {
    kind: "PHONE_LOG",
    source: "AGENCY",
    sourceName: null,
    exactness: "APPROXIMATE",
    earliestOn: "2026-11-02",
    latestOn: "2026-11-04",
  },
  shown: { moved: [] },
};

const fields = { ...everyField, ...aCorrection };

async function read(): Promise<readonly (readonly [string, string])[]> {
  renderConsole(
    <dl aria-label="Recorded">
      <ReadFields fields={fields} values={recorded} />
    </dl>,
  );
  const list = await screen.findByLabelText("Recorded");
  return [...list.children].map((one) => [
    one.querySelector("dt")?.textContent ?? "",
    one.querySelector("dd")?.textContent ?? "",
  ]);
}

describe("what an action recorded", () => {
  afterEach(async () => {
    setPreferences({ language: "en" });
    await speak("en");
  });

  it("is read kind by kind, each under its name, what has no value left out", async () => {
    expect(await read()).toEqual([
      ["Closed", "Fri Nov 20, 2026"],
      ["Subject line", "Closing"],
      ["Reason", "Nothing is left to do.\nAll was paid."],
      ["Sent by", "Fax"],
      ["Outcome", "Lost"],
      ["Grounds", "Not paid; Paid late"],
      ["Days", "20"],
      ["Urgent", "No"],
      ["Keeper", "Daniel Okafor"],
      ["Sent to", "Butte County"],
      ["Which issue", "2"],
      ["Who must do it", "UnitAccounting"],
      ["Action item", "What is to be donePay it.What is to be doneSay so."],
      ["Finding", "Issue1ExplanationIt was paid."],
      ["Right day", "Tue Nov 3, 2026"],
      ["Evidence", "Telephone log: The agency. Approximate: Mon Nov 2, 2026 – Wed Nov 4, 2026"],
    ]);
    expect(await axeFindings(document.body)).toEqual([]);
  });

  it("gives a person's words the direction of their script, and a day its machine-readable form", async () => {
    await read();
    expect(screen.getByText(/Nothing is left to do/)).toHaveAttribute("dir", "auto");
    expect(screen.getByText("Fri Nov 20, 2026")).toHaveAttribute("datetime", "2026-11-20");
    expect(within(screen.getByText("Keeper").parentElement!).getByText("Daniel Okafor").tagName).toBe("BDI");
  });

  it("is read in Spanish from the same description", async () => {
    await speak("es");
    setPreferences({ language: "es" });
    expect(await read()).toContainEqual([
      "Prueba",
      expect.stringMatching(/^Registro de llamadas: La agencia\. Aproximada/),
    ]);
  });
});
