import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { aComplaint } from "../../../testing/complaints.ts";
import { axeFindings, renderConsole } from "../../../testing/render.tsx";
import { ComplaintPage } from "../complaint-page.tsx";
import { CourtSheetPage } from "./court-sheet-page.tsx";

const issues = [
  { ordinal: 1, subject: "PAYMENT", description: "The October payment never came." },
  { ordinal: 2, subject: "CUSTODY_OR_VISITATION", description: "I lost my job and cannot pay." },
] as const;
const referral = {
  issueOrdinal: 2,
  door: "COURT",
  office: "Room 12",
  given: "MAIL",
  referredOn: "2026-11-18",
};
const complaint = aComplaint({ referrals: [referral] }, { issues });

describe("an issue that was referred to a court", () => {
  it("says where, when and how, and has the sheet; the other issue has neither", async () => {
    renderConsole(<ComplaintPage id="complaint_1" />, { answers: { complaint } });
    const panel = within(await screen.findByRole("region", { name: "Issues" }));
    expect(
      panel.getByText(
        "Referred to Court, Room 12 on Wed Nov 18, 2026 (By mail). The written resolution answers it all the same.",
      ),
    ).toBeVisible();
    expect(
      panel.getAllByRole("link", { name: "Sheet for the court" }).map((one) => one.getAttribute("href")),
    ).toEqual(["/complaints/complaint_1/court-sheet/2"]);
  });

  it("is answered in the written resolution with what the referral says, in the complainant’s language", async () => {
    const user = userEvent.setup();
    const availableActions = [{ action: "issueWrittenResolution", allowed: true }];
    const asked = aComplaint({ referrals: [referral], availableActions }, { issues });
    renderConsole(<ComplaintPage id="complaint_1" />, { answers: { complaint: asked } });
    await user.click(await screen.findByRole("button", { name: "Issue written resolution" }));
    const form = within(await screen.findByRole("dialog"));
    const [, second] = await form.findAllByLabelText("Explanation for the complainant");
    expect(second).toHaveValue(
      "Esto solo lo puede decidir un tribunal. El asistente de derecho familiar (Family Law Facilitator) del condado ayuda sin costo.",
    );
    const [first, last] = form.getAllByLabelText("Finding");
    expect(first).toHaveValue("");
    expect(last).toHaveValue("OUTSIDE_JURISDICTION");
  });
});

describe("paperwork for somebody who cannot pay", () => {
  it("is missing until the day it went is recorded", async () => {
    const { unmount } = renderConsole(<ComplaintPage id="complaint_1" />, { answers: { complaint } });
    expect(await screen.findByText("No paperwork was sent yet: record the day it goes.")).toBeVisible();
    expect(screen.getByText(/^Your order stays until a court modifies it/)).toBeVisible();
    unmount();
    const sent = { paperwork: "STIPULATION", sentBy: "EMAIL", sentOn: "2026-11-19" };
    const sentTo = aComplaint({ modificationPaperwork: [sent] }, { issues });
    renderConsole(<ComplaintPage id="complaint_1" />, { answers: { complaint: sentTo } });
    expect(
      await screen.findByText("Stipulation by both parents: sent Thu Nov 19, 2026 (By e-mail)."),
    ).toBeVisible();
  });
});

describe("a claim that was answered", () => {
  const claim = (claimKind: string, outcome: string) => ({
    claimKind,
    receivedOn: "2026-11-02",
    statement: "I am not the person whom they look for.",
    acknowledgedOn: "2026-11-04",
    extension: null,
    answer: { answeredOn: "2026-11-18", outcome, explanation: "The file names another person." },
  });
  const shown = async (kind: string, outcome: string) => {
    const answers = { complaint: aComplaint({ claim: claim(kind, outcome) }, { issues }) };
    const { unmount } = renderConsole(<ComplaintPage id="complaint_1" />, { answers });
    await screen.findByText(/^Answered /);
    const sentence = screen.queryByText(/^Say that the court can decide it/);
    const cited = sentence && within(sentence).getByRole("link", { name: /17530\(d\)/ });
    unmount();
    return cited !== null;
  };

  it("leads to the court, with the citation, where mistaken identity was rejected, and nowhere else", async () => {
    expect(await shown("MISTAKEN_IDENTITY", "REJECTED")).toBe(true);
    expect(await shown("MISTAKEN_IDENTITY", "PARTLY_UPHELD")).toBe(false);
    expect(await shown("ARREARS_STATEMENT", "REJECTED")).toBe(false);
  });
});

describe("the sheet for the court", () => {
  const agency = { id: "agency_placer", name: "Placer County", counties: ["Placer"], phone: "530-555-0100" };

  it("speaks the complainant’s language first, then the other, with the county and the office named", async () => {
    const answers = { complaint: { ...complaint, agency: { __typename: "Agency", ...agency } } };
    const { container } = renderConsole(<CourtSheetPage id="complaint_1" ordinal={2} />, { answers });
    const sheets = await screen.findAllByRole("region");
    expect(sheets.map(({ lang }) => lang)).toEqual(["es", "en"]);
    const english = within(sheets[1]!);
    expect(english.getByText(/Superior Court of California, County of Placer\./)).toBeVisible();
    expect(english.getByText("Room 12")).toBeVisible();
    expect(english.getAllByText("Not known here. Ask the court.")).toHaveLength(2);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("guesses no court where the agency serves several counties", async () => {
    const both = { ...agency, counties: ["Alpine", "Amador"] };
    const answers = { complaint: { ...complaint, agency: { __typename: "Agency", ...both } } };
    renderConsole(<CourtSheetPage id="complaint_1" ordinal={2} />, { answers });
    const [, english] = await screen.findAllByRole("region");
    expect(within(english!).getAllByText("Not known here. Ask the court.")).toHaveLength(3);
  });

  it("is not there for an issue that the complaint does not have", async () => {
    const answers = { complaint: { ...complaint, agency: { __typename: "Agency", ...agency } } };
    renderConsole(<CourtSheetPage id="complaint_1" ordinal={9} />, { answers });
    expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
    expect(screen.queryByRole("region")).toBeNull();
  });
});
