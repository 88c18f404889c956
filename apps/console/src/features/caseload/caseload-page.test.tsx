import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { CaseloadQueryVariables } from "../../gql/graphql.ts";
import { aComplaint } from "../../testing/complaints.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { CaseloadPage } from "./caseload-page.tsx";

function caseload(ids: readonly string[], next: string | null = null) {
  return {
    totalCount: ids.length,
    pageInfo: { hasNextPage: next !== null, hasPreviousPage: false, endCursor: next },
    edges: ids.map((id, at) => ({ cursor: id, node: aComplaint({ id, number: `CR-2026-00010${at + 1}` }) })),
  };
}

const counts = { open: 2, dueToday: 0, dueIn7Days: 1, overdue: 2, asOf: "2026-11-20" };
const base = { caseloadCounts: counts, staff: [] };

describe("my caseload", () => {
  it("is a table with the next deadline of each complaint in words", async () => {
    const { container } = renderConsole(<CaseloadPage />, {
      answers: { ...base, caseload: caseload(["a", "b"]) },
    });
    const table = await screen.findByRole("table");
    expect(within(table).getAllByRole("row")).toHaveLength(3);
    expect(within(table).getAllByText("11 days late, was due Mon Nov 9, 2026")).toHaveLength(2);
    expect(within(table).getByRole("columnheader", { name: "Next deadline" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it("walks its rows with j and k and selects one with x", async () => {
    const user = userEvent.setup();
    renderConsole(<CaseloadPage />, { answers: { ...base, caseload: caseload(["a", "b"]) } });
    await screen.findByRole("table");
    await user.keyboard("jj");
    expect(screen.getByRole("link", { name: "CR-2026-000102" })).toHaveFocus();
    await user.keyboard("kx");
    expect(screen.getByRole("checkbox", { name: "Select CR-2026-000101" })).toBeChecked();
    expect(screen.getByText("1 selected")).toBeVisible();
  });

  it("says what would appear when nothing does", async () => {
    renderConsole(<CaseloadPage />, { answers: { ...base, caseload: caseload([]) } });
    expect(await screen.findByText("Nothing is waiting for you")).toBeVisible();
  });

  it("keeps tab, filter, sort and page in the address and asks the server for them", async () => {
    const user = userEvent.setup();
    const asked: CaseloadQueryVariables[] = [];
    const answer = (variables: CaseloadQueryVariables) => {
      asked.push(variables);
      return caseload(["a"], "cursor-2");
    };
    const { location } = renderConsole(<CaseloadPage />, { answers: { ...base, caseload: answer } });
    await screen.findByRole("table");
    const choose = async (button: string, address: string) => {
      await user.click(await screen.findByRole("button", { name: button }));
      await waitFor(() => expect(location()).toBe(address));
    };
    await choose("Agency 2", "/?tab=agency");
    await choose("2 overdue", "/?tab=agency&due=OVERDUE");
    await choose("Received on", "/?tab=agency&due=OVERDUE&sort=RECEIVED_LAST");
    await user.click(await screen.findByRole("button", { name: "Next" }));
    await waitFor(() =>
      expect(location()).toBe("/?tab=agency&due=OVERDUE&sort=RECEIVED_LAST&after=cursor-2&page=2"),
    );
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({
        after: "cursor-2",
        sort: "RECEIVED_LAST",
        filter: { assignedTo: "ANYONE", due: "OVERDUE", openOnly: true },
      }),
    );
    await user.click(screen.getByRole("button", { name: "Remove filter: overdue" }));
    await waitFor(() => expect(location()).toBe("/?tab=agency&sort=RECEIVED_LAST"));
  });
});
