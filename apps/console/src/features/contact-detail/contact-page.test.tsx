import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { RecordContactInput } from "../../gql/graphql.ts";
import { ListPage } from "../../list/list-page.tsx";
import { aContactRecord } from "../../testing/contacts.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { ContactIntakePage } from "../contact-intake/contact-intake-page.tsx";
import { contacts } from "../contacts/contacts.tsx";
import { ContactPage } from "./contact-page.tsx";

const page = <ContactPage id="contact_1" />;

describe("the record of a contact", () => {
  it("shows its clock and why, what was said, who got in touch, and the next step first", async () => {
    const user = userEvent.setup();
    const { container } = renderConsole(page, { answers: { contact: aContactRecord() } });
    expect(await screen.findByRole("heading", { level: 1, name: "Contact CT-2026-31-000101" })).toBeVisible();
    expect(screen.getByText("Next: Answer to a participant’s contact")).toBeVisible();
    // Three business days after Wednesday, November 18, 2026.
    expect(screen.getAllByText(/Mon Nov 23, 2026/)[0]).toBeVisible();
    expect(screen.getByText("The October payment never came.")).toBeVisible();
    expect(
      within(screen.getByRole("region", { name: "Who got in touch" })).getByText("Yolanda Esparza"),
    ).toBeVisible();
    const actions = within(screen.getByRole("region", { name: "What may be done" })).getAllByRole("button");
    expect(actions.map((one) => one.textContent)).toEqual([
      "Answer contact",
      "Acknowledge contact",
      "Close contact",
    ]);
    await user.click(actions[0]!);
    const form = within(await screen.findByRole("dialog", { name: /^Answer contact:/ }));
    await user.click(await form.findByRole("button", { name: "Answer contact" }));
    expect(await form.findByRole("alert")).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("names the complaint that it became, and the contact that it repeats", async () => {
    const made = {
      earlierOnSameSubjectOn: "2026-11-09",
      complaint: {
        __typename: "Complaint",
        id: "complaint_1",
        number: "CR-2026-31-000007",
        status: "RECEIVED",
      },
      earlierContact: { __typename: "Contact", id: "contact_0", number: "CT-2026-31-000100" },
    };
    renderConsole(page, { answers: { contact: aContactRecord(made) } });
    expect(await screen.findByRole("link", { name: "Complaint CR-2026-31-000007" })).toHaveAttribute(
      "href",
      "/complaints/complaint_1",
    );
    expect(
      screen.getByRole("link", { name: "Repeats contact CT-2026-31-000100 of Mon Nov 9, 2026" }),
    ).toHaveAttribute("href", "/contacts/contact_0");
  });

  it("is not there for whom the server shows none", async () => {
    renderConsole(page, { answers: { contact: null } });
    expect(await screen.findByRole("heading", { level: 1, name: /not/i })).toBeVisible();
  });
});

describe("a new contact", () => {
  it("names what is missing, asks a participant for the party, and sends what was typed once", async () => {
    const user = userEvent.setup();
    const sent: RecordContactInput[] = [];
    const { container, location } = renderConsole(<ContactIntakePage />, {
      answers: {
        recordContact: ({ input }: { readonly input: RecordContactInput }) => {
          sent.push(input);
          return {
            __typename: "RecordContactSuccess",
            noticesQueued: [],
            event: {
              id: "event_1",
              summary: "Contact recorded",
              recordedAt: "2026-11-20T18:00:00Z",
              actorName: "x",
            },
            contact: aContactRecord(),
          };
        },
      },
    });
    await user.click(await screen.findByRole("button", { name: "Record the contact" }));
    const summary = within(await screen.findByRole("alert"));
    expect(summary.getByRole("link", { name: "Enter a name, given or family." })).toBeVisible();
    expect(summary.getByRole("link", { name: /^What was said:/ })).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
    await user.selectOptions(screen.getByLabelText("Kind"), "DISPUTE");
    await user.selectOptions(screen.getByLabelText("Subject"), "PAYMENT");
    await user.type(screen.getByLabelText("What was said"), "The October payment never came.");
    await user.type(screen.getByLabelText(/^Family names/), "Esparza");
    await user.click(screen.getByLabelText("Custodial party"));
    await user.click(screen.getByRole("button", { name: "Record the contact" }));
    await user.dblClick(await screen.findByRole("button", { name: "Record" }));
    await waitFor(() => expect(location()).toBe("/contacts/contact_1"));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      channel: "ORAL",
      from: "PARTICIPANT",
      subject: "PAYMENT",
      summary: "The October payment never came.",
      person: { familyName: "Esparza", party: "CUSTODIAL_PARTY", language: "en" },
    });
  });
});

describe("who spoke", () => {
  it("decides what is asked: an employer has one name and is no party, a representative says who they are", async () => {
    const user = userEvent.setup();
    renderConsole(<ContactIntakePage />, { answers: {} });
    await user.click(await screen.findByRole("radio", { name: "An employer" }));
    expect(screen.getByRole("textbox", { name: "Company or organization" })).toBeVisible();
    expect(screen.queryByLabelText("Custodial party")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Record the contact" }));
    const summary = within(await screen.findByRole("alert"));
    expect(summary.getByRole("link", { name: /Company or organization: / })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "A lawyer or representative of a participant" }));
    expect(screen.getByRole("group", { name: "Authorized representative" })).toBeVisible();
    expect(screen.getByLabelText("Custodial party")).toBeVisible();
  });
});

describe("the contacts of an agency", () => {
  it("stand with person, kind, subject and clock", async () => {
    renderConsole(<ListPage list={contacts} />, {
      answers: {
        contacts: {
          totalCount: 1,
          pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
          edges: [{ cursor: "1", node: aContactRecord() }],
        },
      },
    });
    const row = within(await screen.findByRole("row", { name: /CT-2026-31-000101/ }));
    for (const text of ["Yolanda Esparza", "Missing or incorrect payment", "Contact received"])
      expect(row.getByText(text)).toBeVisible();
    expect(row.getByRole("link", { name: "CT-2026-31-000101" })).toHaveAttribute(
      "href",
      "/contacts/contact_1",
    );
  });
});
