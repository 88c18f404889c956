import { personActNames } from "@redress/domain/person";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ListPage } from "../../list/list-page.tsx";
import { ombudsperson } from "../../testing/people.ts";
import { fileReviewed } from "../../testing/reviewed.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { people } from "./people.tsx";
import { PersonPage } from "./person-page.tsx";

const placer = { id: "agency_placer", name: "Placer County" };

function aPerson(changes: object = {}) {
  return {
    id: "person_1",
    name: "Ana Rivera",
    language: "es",
    address: "1 Elm Street",
    phone: "916-555-0100",
    email: "ana@example.org",
    contactHidden: false,
    substituteAddress: null,
    accommodation: null,
    participantNumber: "210000123456",
    getsNoLetters: false,
    agency: placer,
    flags: [] as object[],
    records: [
      {
        id: "complaint_1",
        kind: "COMPLAINT",
        number: "CR-2026-31-000101",
        status: "RECEIVED",
        isOpen: true,
        caseNumber: "FL-12-3456",
        asRepresentative: false,
      },
    ],
    joinedInto: null as object | null,
    joined: [] as object[],
    recusals: [] as object[],
    history: [
      {
        version: 1,
        recordedAt: "2026-11-20T17:00:00Z",
        summary: "Taken down with a record",
        author: null,
        reason: null,
      },
    ],
    ...changes,
  };
}

const confidential = {
  ordinal: 1,
  kind: "ADDRESS_CONFIDENTIAL",
  status: "REQUESTED",
  detail: null,
  sinceOn: "2026-11-19",
  reviewOn: null,
  reason: "She asked.",
  author: "Rosa Delgado",
  mattersToHearing: true,
};

const page = <PersonPage id="person_1" />;
const viewer = {
  ...ombudsperson,
  permissions: ["Person.read", ...personActNames.map((name) => `Person.${name}`)],
};
const hidden = { address: null, phone: null, email: null, contactHidden: true, flags: [confidential] };
type Sent = { input: Record<string, unknown> };
const other = { ...aPerson(), id: "person_2", name: "Anita Rivera" };
const found = { totalCount: 1, nodes: [other], edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

describe("the list of people", () => {
  it("leads to each person, and finds one by name without a word in the address", async () => {
    const user = userEvent.setup();
    const list = {
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: [{ cursor: "1", node: aPerson() }],
      nodes: [other],
    };
    const { container, location } = renderConsole(<ListPage list={people} />, {
      answers: { people: () => list },
    });
    const row = within(await screen.findByRole("row", { name: /Ana Rivera/ }));
    expect(row.getByRole("link", { name: "Ana Rivera" })).toHaveAttribute("href", "/people/person_1");
    expect(row.getByRole("cell", { name: "Spanish" })).toBeVisible();
    await user.type(screen.getByRole("searchbox", { name: "Find by name" }), "anita");
    expect(await screen.findByRole("link", { name: "Anita Rivera" })).toHaveAttribute(
      "href",
      "/people/person_2",
    );
    expect(location()).toBe("/");
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("the page of a person", () => {
  it("says how to reach them, their records and cases, and what was done", async () => {
    const { container } = renderConsole(page, { answers: { person: aPerson() } });
    expect(await screen.findByRole("heading", { level: 1, name: "Ana Rivera" })).toBeVisible();
    expect(screen.getByText("1 Elm Street")).toBeVisible();
    expect(screen.getByRole("link", { name: "CR-2026-31-000101" })).toHaveAttribute(
      "href",
      "/complaints/complaint_1",
    );
    expect(screen.getByText("Taken down with a record")).toBeVisible();
    // The name of a person never stands in the title of the window, which browsers keep.
    expect(document.title).not.toContain("Rivera");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("hides what is confidential until somebody says what for", async () => {
    const user = userEvent.setup();
    const sent: Sent["input"][] = [];
    const revealContact = ({ input }: Sent) => {
      sent.push(input);
      return {
        __typename: "RevealContactSuccess",
        clientMutationId: "1",
        person: aPerson({ flags: [confidential] }),
      };
    };
    renderConsole(page, { answers: { person: aPerson(hidden), revealContact }, viewer });
    expect(await screen.findByText("Address, telephone and e-mail are confidential.")).toBeVisible();
    expect(screen.queryByText("1 Elm Street")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show address and telephone" }));
    const form = within(await screen.findByRole("dialog", { name: "Show address and telephone" }));
    await user.click(form.getByRole("button", { name: "Show address and telephone" }));
    expect(sent).toEqual([]);
    await user.selectOptions(await form.findByRole("combobox", { name: /Purpose/ }), "To mail a letter");
    await fileReviewed(user, form.getByRole("button", { name: "Show address and telephone" }));
    await waitFor(() => expect(sent).toMatchObject([{ personId: "person_1", purpose: "MAIL" }]));
  });

  it("enters a flag by its form, and shows what the server has against it at its field", async () => {
    const user = userEvent.setup();
    const sent: Sent["input"][] = [];
    const raisePartyFlag = ({ input }: Sent) => {
      sent.push(input);
      return {
        __typename: "PersonActRefused",
        code: "FLAG_DETAIL_REQUIRED",
        message: "This flag needs more: Language.",
        citations: [],
        field: ["input", "detail"],
      };
    };
    renderConsole(page, { answers: { person: aPerson(), raisePartyFlag }, viewer });
    await user.click(await screen.findByRole("button", { name: "Enter a flag" }));
    const form = within(await screen.findByRole("dialog", { name: "Enter a flag" }));
    await user.selectOptions(await form.findByRole("combobox", { name: /Flag/ }), "Interpreter needed");
    await user.click(form.getByRole("radio", { name: "Active" }));
    await user.type(form.getByRole("textbox", { name: /Reason/ }), "He said so.");
    await fileReviewed(user, form.getByRole("button", { name: "Enter a flag" }));
    expect((await form.findAllByText(/This flag needs more: Language/)).length).toBeGreaterThan(0);
    expect(sent).toMatchObject([{ personId: "person_1", kind: "INTERPRETER", status: "ACTIVE" }]);
  });

  it("joins another record that is found by name, and warns of the two parents of a case", async () => {
    const user = userEvent.setup();
    const sent: Sent["input"][] = [];
    const joinPersons = ({ input }: Sent) => {
      sent.push(input);
      return {
        __typename: "PersonActRefused",
        code: "PARENTS_OF_ONE_CASE",
        message: "Take care: both complain in case FL-12-3456.",
        citations: [],
        field: ["input", "onePerson"],
      };
    };
    renderConsole(page, { answers: { person: aPerson(), people: found, joinPersons }, viewer });
    await user.click(await screen.findByRole("button", { name: "Join with another record" }));
    const form = within(await screen.findByRole("dialog", { name: "Join with another record" }));
    await user.click(await form.findByRole("radio", { name: "Anita Rivera" }));
    await user.type(form.getByRole("textbox", { name: /Reason/ }), "One birthday.");
    await fileReviewed(user, form.getByRole("button", { name: "Join with another record" }));
    expect((await form.findAllByText(/Take care: both complain/)).length).toBeGreaterThan(0);
    expect(sent).toMatchObject([{ personId: "person_1", otherId: "person_2", reason: "One birthday." }]);
  });

  it("of a record that was joined away leads to the other one and offers to part them, and nothing else", async () => {
    const joinedInto = { id: "person_2", name: "Anita Rivera" };
    renderConsole(page, { answers: { person: aPerson({ joinedInto }) }, viewer });
    expect(await screen.findByRole("link", { name: "Anita Rivera" })).toHaveAttribute(
      "href",
      "/people/person_2",
    );
    expect(screen.getByRole("button", { name: "Part from the other record" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Enter a flag" })).toBeNull();
  });

  it("offers no act to whoever may only read", async () => {
    const reader = { ...ombudsperson, permissions: ["Person.read"] };
    renderConsole(page, { answers: { person: aPerson(hidden) }, viewer: reader });
    expect(await screen.findByText("Address confidential")).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("says that there is nobody under an id of nothing", async () => {
    renderConsole(page, { answers: { person: null } });
    expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
    expect(screen.queryByText("Ana Rivera")).toBeNull();
  });
});
