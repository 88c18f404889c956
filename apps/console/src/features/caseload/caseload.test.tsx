import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { GraphQLError } from "graphql";
import { describe, expect, it, vi } from "vitest";
import type { CaseloadQueryVariables } from "../../gql/graphql.ts";
import { ListPage } from "../../list/list-page.tsx";
import { speak } from "../../i18n/i18n.ts";
import { setPreferences } from "../../lib/preferences.ts";
import { aComplaint } from "../../testing/complaints.ts";
import { ombudsperson, stateAnalyst } from "../../testing/people.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { caseload as list } from "./caseload.tsx";

function caseload(ids: readonly string[], next: string | null = null) {
  return {
    totalCount: ids.length,
    pageInfo: { hasNextPage: next !== null, hasPreviousPage: false, endCursor: next },
    edges: ids.map((id, at) => ({ cursor: id, node: aComplaint({ id, number: `CR-2026-00010${at + 1}` }) })),
  };
}

const counts = { open: 2, dueToday: 0, dueSoon: 1, overdue: 2, asOf: "2026-11-20" };
const base = { caseloadCounts: counts, staff: [] };

describe("my caseload", () => {
  it("is a table with the next deadline of each complaint in words", async () => {
    const { container } = renderConsole(<ListPage list={list} />, {
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

  it("shows in place of a name that it keeps back the way to the record, to whoever may open it with a reason", async () => {
    const [edge] = caseload(["a"]).edges;
    const masked = { ...caseload(["a"]), edges: [{ ...edge!, node: { ...edge!.node, complainant: null } }] };
    const answers = { ...base, caseload: masked };
    const viewer = {
      ...ombudsperson,
      permissions: [...ombudsperson.permissions, "RecordAccess.openRecord"],
    };
    const { container, unmount } = renderConsole(<ListPage list={list} />, { answers, viewer });
    const show = await screen.findByRole("link", { name: "Show: opens the record" });
    expect(show).toHaveAttribute("href", "/complaints/a");
    expect(screen.queryByText("Not shown to you")).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
    unmount();
    renderConsole(<ListPage list={list} />, { answers });
    expect(await screen.findByText("Not shown to you")).toBeVisible();
  });

  it("walks its rows with j and k and selects one with x", async () => {
    const user = userEvent.setup();
    renderConsole(<ListPage list={list} />, { answers: { ...base, caseload: caseload(["a", "b"]) } });
    await screen.findByRole("table");
    await user.keyboard("jj");
    expect(screen.getByRole("link", { name: "CR-2026-000102" })).toHaveFocus();
    await user.keyboard("kx");
    expect(screen.getByRole("checkbox", { name: "Select CR-2026-000101" })).toBeChecked();
    expect(screen.getByText("1 selected")).toBeVisible();
  });

  it("has the audit told which complaints stand on a page that is printed", async () => {
    const told: unknown[] = [];
    const notePrinting = ({ input }: { input: { complaintIds: string[] } }) => {
      told.push(input.complaintIds);
      return { __typename: "NotePrintingSuccess" };
    };
    renderConsole(<ListPage list={list} />, {
      answers: { ...base, notePrinting, caseload: caseload(["a", "b"]) },
    });
    await screen.findByRole("table");
    window.dispatchEvent(new Event("beforeprint"));
    await waitFor(() => expect(told).toEqual([["a", "b"]]));
  });

  it("says what would appear when nothing does", async () => {
    renderConsole(<ListPage list={list} />, { answers: { ...base, caseload: caseload([]) } });
    expect(await screen.findByText("Nothing is waiting for you")).toBeVisible();
  });

  it("keeps tab, filter, sort and page in the address and asks the server for them", async () => {
    const user = userEvent.setup();
    const asked: CaseloadQueryVariables[] = [];
    const answer = (variables: CaseloadQueryVariables) => {
      asked.push(variables);
      return caseload(["a"], "cursor-2");
    };
    const { location } = renderConsole(<ListPage list={list} />, { answers: { ...base, caseload: answer } });
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

it.each([
  ["en", 5, "1 due in 5 days", "Remove filter: due in 5 days"],
  ["en", 1, "1 due in 1 day", "Remove filter: due in 1 day"],
  ["es", 12, "1 vencen en 12 días", "Quitar filtro: vencen en 12 días"],
] as const)(
  "counts as many days ahead as the office is alerted: in %s %d",
  async (language, alertDays, button, off) => {
    const user = userEvent.setup();
    await speak(language);
    const viewer = { ...ombudsperson, office: { ...ombudsperson.office, alertDays } };
    const { location } = renderConsole(<ListPage list={list} />, {
      answers: { ...base, caseload: caseload(["a"]) },
      viewer,
    });
    await user.click(await screen.findByRole("button", { name: button }));
    await waitFor(() => expect(location()).toBe("/?due=SOON"));
    expect(await screen.findByRole("button", { name: off })).toBeVisible();
    await speak("en");
  },
);

describe("the caseload as a list", () => {
  const answers = { ...base, caseload: caseload(["a", "b"]) };

  it("starts a page that is turned at its top, for the eye and for the next Tab", async () => {
    const user = userEvent.setup();
    const top = vi.spyOn(window, "scrollTo").mockReturnValue(undefined);
    const answer = ({ after }: CaseloadQueryVariables) => caseload(after ? ["b"] : ["a"], "cursor-2");
    renderConsole(<ListPage list={list} />, { answers: { ...answers, caseload: answer } });
    await user.click(await screen.findByRole("button", { name: "Next" }));
    await waitFor(() => expect(top).toHaveBeenCalledWith({ top: 0 }));
    expect(document.activeElement).toContainElement(screen.getByRole("table"));
    await user.tab();
    expect(screen.getByRole("checkbox", { name: "Select every row on this page" })).toHaveFocus();
  });

  it("selects every row of the page by its head and offers to copy their numbers", async () => {
    const user = userEvent.setup();
    renderConsole(<ListPage list={list} />, { answers });
    await user.click(await screen.findByRole("checkbox", { name: "Select every row on this page" }));
    expect(screen.getByText("2 selected")).toBeVisible();
    expect(screen.getByRole("button", { name: "Copy numbers" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear" }));
    expect(screen.queryByText("2 selected")).toBeNull();
  });

  it("has no column that says the same in every row: the assignee stands where several are possible", async () => {
    const { unmount } = renderConsole(<ListPage list={list} />, { answers });
    await screen.findByRole("columnheader", { name: "Complainant" });
    expect(screen.queryByRole("columnheader", { name: "Assignee" })).toBeNull();
    unmount();
    renderConsole(<ListPage list={list} />, { answers, path: "/?tab=agency" });
    expect(await screen.findByRole("columnheader", { name: "Assignee" })).toBeVisible();
  });

  it("is headed by what the open tab shows", async () => {
    for (const [tab, heading] of [
      ["mine", "My caseload"],
      ["agency", "The agency’s caseload"],
      ["arriving", "Incoming transfers"],
    ] as const) {
      const { unmount } = renderConsole(<ListPage list={list} />, { answers, path: `/?tab=${tab}` });
      expect(await screen.findByRole("heading", { level: 1, name: heading })).toBeVisible();
      unmount();
    }
  });

  it("says of a day of receipt that lies ahead, Wed Nov 25, that it counts as received, and that it came on Thu Nov 19", async () => {
    const filing = { channel: "MAIL", postmarkedOn: "2026-11-18", dateStampedOn: "2026-11-19" };
    const node = aComplaint({ receivedOn: "2026-11-25", filing });
    renderConsole(<ListPage list={list} />, {
      answers: { ...answers, caseload: { ...caseload([]), edges: [{ cursor: "a", node }] } },
    });
    expect(await screen.findByText("Counts as received Wed Nov 25, 2026,")).toBeVisible();
    expect(screen.getByText("arrived Thu Nov 19, 2026")).toBeVisible();
  });

  it("opens the agency’s work for those to whom nothing is assigned", async () => {
    const asked: CaseloadQueryVariables[] = [];
    const answer = (variables: CaseloadQueryVariables) => {
      asked.push(variables);
      return caseload(["a"]);
    };
    for (const role of ["SUPERVISOR", "DIRECTOR"] as const) {
      const { unmount } = renderConsole(<ListPage list={list} />, {
        answers: { ...answers, caseload: answer },
        viewer: { ...ombudsperson, role },
      });
      expect(await screen.findByRole("button", { name: "Agency 2" })).toHaveAttribute("aria-current", "page");
      await waitFor(() => expect(asked.at(-1)?.filter).toMatchObject({ assignedTo: "ANYONE" }));
      unmount();
    }
  });

  it("opens its first page where a link names a page that cannot be opened", async () => {
    const answer = ({ after }: CaseloadQueryVariables) => {
      if (after) throw new GraphQLError("No cursor.", { extensions: { code: "BAD_USER_INPUT" } });
      return caseload(["a"]);
    };
    const { location } = renderConsole(<ListPage list={list} />, {
      answers: { ...answers, caseload: answer },
      path: "/?tab=agency&after=cut-sho&page=3",
    });
    expect(await screen.findByRole("table")).toBeVisible();
    expect(location()).toBe("/?tab=agency");
  });

  it("gives the focus of a chip that goes to the one beside it, and the last one’s to the filters", async () => {
    const user = userEvent.setup();
    renderConsole(<ListPage list={list} />, { answers, path: "/?tab=agency&channel=MAIL,ORAL&due=OVERDUE" });
    await user.click(await screen.findByRole("button", { name: "Remove filter: By mail" }));
    expect(screen.getByRole("button", { name: /^Remove filter: By word/ })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Remove filter: overdue" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Filter" })).toHaveFocus();
  });

  it("shows what other agencies send, and which of them", async () => {
    const asked: CaseloadQueryVariables[] = [];
    const answer = (variables: CaseloadQueryVariables) => {
      asked.push(variables);
      return caseload(["a"]);
    };
    const user = userEvent.setup();
    const { location } = renderConsole(<ListPage list={list} />, {
      answers: { ...answers, caseload: answer },
    });
    await user.click(await screen.findByRole("button", { name: "Incoming transfers 2" }));
    await waitFor(() => expect(location()).toBe("/?tab=arriving"));
    expect(await screen.findByRole("columnheader", { name: "Sent by" })).toBeVisible();
    expect(screen.getByRole("cell", { name: "Placer County" })).toBeVisible();
    expect(asked.at(-1)?.filter).toEqual({ arriving: true, openOnly: true });
  });

  it("shows state staff every agency's, with the agency, and no tab of their own", async () => {
    const asked: CaseloadQueryVariables[] = [];
    const answer = (variables: CaseloadQueryVariables) => {
      asked.push(variables);
      return caseload(["a"]);
    };
    renderConsole(<ListPage list={list} />, {
      answers: { ...answers, caseload: answer },
      viewer: stateAnalyst,
    });
    expect(await screen.findByRole("heading", { name: "All caseloads" })).toBeVisible();
    expect(await screen.findByRole("cell", { name: "Placer County" })).toBeVisible();
    const tabs = within(screen.getByRole("navigation", { name: "Whose complaints" }));
    expect(tabs.getAllByRole("button").map((tab) => tab.textContent)).toEqual([
      "All agencies 2",
      "Unassigned 2",
      "In transfer 2",
    ]);
    expect(asked[0]?.filter).toEqual({ assignedTo: "ANYONE", openOnly: true });
  });

  it("includes closed complaints with the status that closes, and orders them by what they have", async () => {
    const user = userEvent.setup();
    const asked: CaseloadQueryVariables[] = [];
    const answer = (variables: CaseloadQueryVariables) => {
      asked.push(variables);
      return caseload(["a"]);
    };
    const { location } = renderConsole(<ListPage list={list} />, {
      answers: { ...answers, caseload: answer },
    });
    await user.click(await screen.findByRole("button", { name: "Filter" }));
    await user.click(await screen.findByRole("checkbox", { name: "Resolved" }));
    await waitFor(() => expect(location()).toBe("/?status=RESOLVED&closed=true"));
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({
        sort: "RECEIVED_LAST",
        filter: { status: ["RESOLVED"], openOnly: false },
      }),
    );
  });

  it("names the people of a filter in its chip, and shows them among everybody's complaints", async () => {
    const user = userEvent.setup();
    const staff = [{ __typename: "StaffMember", id: "staff_2", name: "Daniel Okafor" }];
    const { location } = renderConsole(<ListPage list={list} />, { answers: { ...answers, staff } });
    await user.click(await screen.findByRole("button", { name: "Filter" }));
    await user.click(await screen.findByRole("combobox", { name: "Assignee" }));
    await user.click(await screen.findByRole("option", { name: "Daniel Okafor" }));
    await waitFor(() => expect(location()).toBe("/?tab=agency&assignee=staff_2"));
    expect(await screen.findByRole("button", { name: "Remove filter: Daniel Okafor" })).toBeVisible();
  });

  it("sorts by touch where a narrow screen has no heads", async () => {
    const user = userEvent.setup();
    const { location } = renderConsole(<ListPage list={list} />, { answers });
    await screen.findByRole("table");
    await user.selectOptions(screen.getByLabelText("Sort by"), "Received on, ascending");
    await waitFor(() => expect(location()).toBe("/?sort=RECEIVED_FIRST"));
  });

  it("says that filters leave nothing, and takes them off", async () => {
    const user = userEvent.setup();
    const { location } = renderConsole(<ListPage list={list} />, {
      answers: { ...base, caseload: caseload([]) },
      path: "/?due=OVERDUE&status=RECEIVED",
    });
    const nothing = (await screen.findByText("Nothing matches these filters")).closest("[role=status]");
    await user.click(within(nothing as HTMLElement).getByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(location()).toBe("/"));
  });

  it("keeps the height of its rows as a setting of the person", async () => {
    const user = userEvent.setup();
    renderConsole(<ListPage list={list} />, { answers });
    const frame = (await screen.findByRole("table")).parentElement;
    expect(frame).toHaveAttribute("data-density", "compact");
    await user.selectOptions(screen.getByLabelText("Row height"), "Comfortable");
    expect(frame).toHaveAttribute("data-density", "comfortable");
    expect(localStorage.getItem("redress.density")).toBe("comfortable");
    setPreferences({ density: "compact" });
  });

  it("says that asking failed, and asks again", async () => {
    const user = userEvent.setup();
    let asked = 0;
    const answer = () => {
      asked += 1;
      if (asked === 1) throw new Error("not now");
      return caseload(["a"]);
    };
    renderConsole(<ListPage list={list} />, { answers: { ...base, caseload: answer } });
    expect(await screen.findByRole("alert")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("link", { name: "CR-2026-000101" })).toBeVisible();
  });
});
