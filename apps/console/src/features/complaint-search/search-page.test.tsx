import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link, useLocation, useNavigate } from "react-router";
import { describe, expect, it } from "vitest";
import { ombudsperson } from "../../testing/people.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { SearchPage } from "./search-page.tsx";

const hit = {
  id: "complaint_1",
  number: "CR-2026-31-000107",
  caseNumber: "0200000012345",
  status: "RECEIVED",
  assignee: { id: "staff_1", name: "Ivan Castillo" },
  nextDeadline: { ruleId: "written-resolution", dueOn: "2026-12-16" },
  agency: { id: "agency_placer", name: "Placer County" },
  complainant: { name: "Shanice Gonsales" },
};

const found = (asked: string[], soundsLike: readonly string[] = []) => ({
  searchComplaints: ({ text }: { text: string }) => {
    asked.push(text);
    return { soundsLike, edges: [{ node: hit }] };
  },
});

/** The search box, empty. */
async function emptyBox(user: ReturnType<typeof userEvent.setup>) {
  const box = await screen.findByRole("searchbox");
  await user.clear(box);
  return box;
}

/** The search, and another page from which Back leads to it again. */
function SearchAndBack() {
  const navigate = useNavigate();
  return useLocation().pathname === "/" ? (
    <>
      <SearchPage />
      <Link to="/other">Away</Link>
    </>
  ) : (
    <>
      <button onClick={() => void navigate(-1)}>Back</button>
      <Link to="/">Anew</Link>
    </>
  );
}

describe("the search", () => {
  it("is found again by Back as it was left, and begins empty where somebody goes to it anew", async () => {
    const user = userEvent.setup();
    const { location } = renderConsole(<SearchAndBack />, { answers: found([]) });
    await user.type(await emptyBox(user), "gonsales");
    await user.click(screen.getByRole("link", { name: "Away" }));
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(await screen.findByRole("searchbox")).toHaveValue("gonsales");
    expect(await screen.findByRole("row", { name: /Shanice Gonsales/ })).toBeVisible();
    expect(location()).toBe("/");
    await user.click(screen.getByRole("link", { name: "Away" }));
    await user.click(screen.getByRole("link", { name: "Anew" }));
    expect(await screen.findByRole("searchbox")).toHaveValue("");
  });

  it("shows what tells one hit from another: case number, assignee, the next due date", async () => {
    const user = userEvent.setup();
    const { container } = renderConsole(<SearchPage />, { answers: found([]) });
    await user.type(await emptyBox(user), "gonsales");
    const row = within(await screen.findByRole("row", { name: /Shanice Gonsales/ }));
    for (const text of ["CR-2026-31-000107", "0200000012345", "Ivan Castillo", "Wed Dec 16, 2026"])
      expect(row.getByText(text)).toBeVisible();
    expect(screen.queryByText("sounds like it")).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("tells of a hit outside one's own list that it is there, and leads to it", async () => {
    const user = userEvent.setup();
    const masked = { soundsLike: [], edges: [{ node: { ...hit, caseNumber: null, complainant: null } }] };
    const viewer = { ...ombudsperson, permissions: ["Complaint.read", "RecordAccess.openRecord"] };
    renderConsole(<SearchPage />, { answers: { searchComplaints: masked }, viewer });
    await user.type(await emptyBox(user), "gonsales");
    const row = within(await screen.findByRole("row", { name: /CR-2026-31-000107/ }));
    expect(row.getByRole("link", { name: "Show: opens the record" })).toHaveAttribute(
      "href",
      "/complaints/complaint_1",
    );
  });

  it("marks a name that only sounds like what was typed", async () => {
    const user = userEvent.setup();
    renderConsole(<SearchPage />, { answers: found([], ["complaint_1"]) });
    await user.type(await emptyBox(user), "shannice");
    expect(await screen.findByText("sounds like it")).toBeVisible();
  });

  it("asks for one letter of Latin script never, for one Chinese character at once", async () => {
    const user = userEvent.setup();
    const asked: string[] = [];
    renderConsole(<SearchPage />, { answers: found(asked) });
    const box = await emptyBox(user);
    await user.type(box, "g");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked).not.toContain("g");
    await user.clear(box);
    await user.type(box, "陽");
    await waitFor(() => expect(asked).toContain("陽"));
  });
});
