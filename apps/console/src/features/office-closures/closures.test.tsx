import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { EnterOfficeClosureMutationVariables, OfficeClosuresQueryVariables } from "../../gql/graphql.ts";
import { ListPage } from "../../list/list-page.tsx";
import { administrator, ombudsperson } from "../../testing/people.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { fileReviewed } from "../../testing/reviewed.ts";
import { closures } from "./closures.tsx";

const change = {
  id: "calendarchange_1",
  total: 1_200,
  done: 1_200,
  moved: 3,
  startedAt: "2026-11-19T20:00:00Z",
  finishedAt: "2026-11-19T20:01:00Z",
  failure: null,
};

/** Thanksgiving week: the agency is closed on the Wednesday before. */
const wednesday = {
  id: "closure_1",
  fromOn: "2026-11-25",
  throughOn: "2026-11-25",
  body: "AGENCY",
  agency: { id: "agency_placer", name: "Placer County" },
  effect: "The whole office is closed all day: the day counts as a holiday.",
  office: null,
  reason: "The building has no power.",
  author: "Owen Castellano",
  struck: null,
  change,
};
const visits = {
  ...wednesday,
  id: "closure_2",
  fromOn: "2026-11-02",
  throughOn: null,
  effect: "Closed to visitors only; telephone, e-mail and portal work. No date moves.",
  office: "Roseville",
  change: null,
};

function listed(nodes: readonly object[], asked: OfficeClosuresQueryVariables[] = []) {
  return (variables: OfficeClosuresQueryVariables) => {
    asked.push(variables);
    return {
      totalCount: nodes.length,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
      edges: nodes.map((node, at) => ({ cursor: String(at), node })),
    };
  };
}

const effect = {
  __typename: "PreviewOfficeClosureSuccess",
  effect: {
    shown: "seen-1",
    closedOn: ["2026-12-24"],
    openedOn: [],
    complaints: 2,
    contacts: 0,
    dates: 2,
    promisedLater: 1,
    promisesHeld: 0,
    examined: 60,
    isWhole: true,
    sample: [
      {
        number: "CR-2026-000101",
        dates: [
          { ruleId: "written-resolution", title: "Written resolution", from: "2026-12-24", to: "2026-12-28" },
        ],
      },
    ],
  },
};

/** Fills the form for Thursday, December 24, 2026, up to the effect. */
async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole("button", { name: "Enter a closure" }));
  const form = within(await screen.findByRole("dialog", { name: "Enter a closure" }));
  await user.selectOptions(
    await form.findByLabelText("What is closed"),
    "The whole office is closed all day: the day counts as a holiday.",
  );
  await user.type(form.getByLabelText("First day"), "12/24/2026");
  await user.type(form.getByLabelText(/^Last day/), "12/24/2026");
  await user.type(form.getByLabelText("Reason"), "The county closes its offices.");
  return form;
}

describe("office closures", () => {
  it("lists what is closed, until when, why, and what became of the deadlines", async () => {
    const { container } = renderConsole(<ListPage list={closures} />, {
      answers: { officeClosures: listed([wednesday, visits]) },
    });
    const rows = await screen.findAllByRole("row");
    expect(within(rows[1]!).getByText("Deadlines of 3 records moved")).toBeVisible();
    expect(within(rows[2]!).getByText("Until further notice")).toBeVisible();
    expect(within(rows[2]!).getByText(/^Roseville: Closed to visitors only/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Enter a closure" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Strike entry" })).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("asks for one year, and for struck entries only on request", async () => {
    const user = userEvent.setup();
    const asked: OfficeClosuresQueryVariables[] = [];
    renderConsole(<ListPage list={closures} />, { answers: { officeClosures: listed([wednesday], asked) } });
    await user.click(await screen.findByRole("button", { name: "Filter" }));
    await user.selectOptions(await screen.findByLabelText("Year"), "2026");
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ standing: true, year: 2026 }));
    await user.click(screen.getByRole("checkbox", { name: "Include entries that were struck" }));
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ year: 2026 }));
  });

  it("looks at a recount that runs until it is over", async () => {
    const running = { ...change, done: 400, finishedAt: null };
    let looks = 0;
    renderConsole(<ListPage list={closures} />, {
      answers: {
        officeClosures: listed([{ ...wednesday, change: running }]),
        calendarChange: () => {
          looks += 1;
          return looks < 2 ? { ...running, done: 800 } : change;
        },
      },
    });
    expect(await screen.findByRole("progressbar", { name: "800 of 1,200 records recounted" })).toBeVisible();
    expect(await screen.findByText("Deadlines of 3 records moved")).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(looks).toBe(2);
  });

  it("shows an administrator the effect on open deadlines before a closure can be entered", async () => {
    const user = userEvent.setup();
    const sent: EnterOfficeClosureMutationVariables["input"][] = [];
    renderConsole(<ListPage list={closures} />, {
      viewer: administrator,
      answers: {
        officeClosures: listed([]),
        previewOfficeClosure: effect,
        enterOfficeClosure: ({ input }: EnterOfficeClosureMutationVariables) => {
          sent.push(input);
          return { __typename: "EnterOfficeClosureSuccess", clientMutationId: "1", closure: wednesday };
        },
      },
    });
    const form = await fillIn(user);
    await user.click(form.getByRole("button", { name: "Enter a closure" }));
    expect(sent).toEqual([]);
    expect((await form.findAllByText(/Look at the effect first/))[0]).toBeVisible();
    await user.click(form.getByRole("button", { name: "Show what changes" }));
    expect(await form.findByText("2 complaints are affected; deadlines that move: 2.")).toBeVisible();
    expect(form.getByText("Newly closed: Thu Dec 24, 2026")).toBeVisible();
    expect(
      form.getByText("CR-2026-000101: Written resolution (from Thu Dec 24, 2026 to Mon Dec 28, 2026)"),
    ).toBeVisible();
    await fileReviewed(user, form.getByRole("button", { name: "Enter a closure" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toMatchObject([
      {
        entry: { kind: "WHOLE_AGENCY_WHOLE_DAY", fromOn: "2026-12-24", throughOn: "2026-12-24" },
        reason: "The county closes its offices.",
        shown: "seen-1",
      },
    ]);
  });

  it("asks to look again when the effect is another one by now", async () => {
    const user = userEvent.setup();
    renderConsole(<ListPage list={closures} />, {
      viewer: administrator,
      answers: {
        officeClosures: listed([]),
        previewOfficeClosure: effect,
        enterOfficeClosure: {
          __typename: "EffectChanged",
          code: "EFFECT_CHANGED",
          message: "The effect is no longer the one that was shown.",
          citations: [],
          current: effect.effect,
        },
      },
    });
    const form = await fillIn(user);
    await user.click(form.getByRole("button", { name: "Show what changes" }));
    await form.findByText("2 complaints are affected; deadlines that move: 2.");
    await fileReviewed(user, form.getByRole("button", { name: "Enter a closure" }));
    expect(await form.findByRole("link", { name: /no longer the one that was shown/ })).toBeVisible();
    await user.click(form.getByRole("button", { name: "Show what changes" }));
    expect(await form.findByText("2 complaints are affected; deadlines that move: 2.")).toBeVisible();
  });

  it("lets an administrator strike an entry of the own office only", async () => {
    const state = { ...wednesday, id: "closure_3", body: "STATE", agency: null };
    renderConsole(<ListPage list={closures} />, {
      viewer: administrator,
      answers: { officeClosures: listed([wednesday, state]) },
    });
    const rows = await screen.findAllByRole("row");
    expect(within(rows[1]!).getByRole("button", { name: "Strike entry" })).toBeVisible();
    expect(within(rows[2]!).queryByRole("button", { name: "Strike entry" })).toBeNull();
  });

  it("offers nothing to enter to whoever is no administrator", async () => {
    renderConsole(<ListPage list={closures} />, {
      viewer: ombudsperson,
      answers: { officeClosures: listed([]) },
    });
    expect(await screen.findByText("No closures")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Enter a closure" })).toBeNull();
  });
});
