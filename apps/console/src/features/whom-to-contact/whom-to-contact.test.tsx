import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import type { WhomToContactQueryVariables } from "../../gql/graphql.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { WhomToContactPage } from "./whom-to-contact-page.tsx";

const reach = { phone: null, phoneIsStatewide: false, email: null };

function advising(asked: WhomToContactQueryVariables[]) {
  return (variables: WhomToContactQueryVariables) => {
    asked.push(variables);
    if (variables.county === "Washoe")
      throw new GraphQLError("No such county.", {
        extensions: { code: "BAD_USER_INPUT", field: ["county"] },
      });
    return {
      want: variables.want,
      first: {
        ...reach,
        point: "LOCAL_AGENCY",
        name: "The local child support agency",
        phone: "916-555-0100",
      },
      afterwards: [{ ...reach, point: "COURT_HELP", name: "The Family Law Facilitator" }],
      reason: "The agency can look at your order again.",
      rights: null,
      languageHelp: "An interpreter is free.",
      tty: "866-399-4096",
      urgent: variables.want === "LEVY_OR_LICENSE_NOTICE",
      county: "Placer",
      agencyName: "Placer County Department of Child Support Services",
      asksForPlace: !variables.county && !variables.zip,
      openToday: false,
      nextOpenOn: "2026-11-30",
      citations: [],
    };
  };
}

function open(asked: WhomToContactQueryVariables[] = []) {
  const agencies = [{ id: "agency_placer", counties: ["Placer"] }];
  return renderConsole(<WhomToContactPage />, { answers: { agencies, whichContact: advising(asked) } });
}

describe("whom to contact", () => {
  it("is answered by two keys after the county, with telephone, reason and what comes afterwards", async () => {
    const user = userEvent.setup();
    const asked: WhomToContactQueryVariables[] = [];
    const { container } = open(asked);
    expect(await screen.findByRole("combobox", { name: /County or ZIP code/ })).toHaveFocus();
    await user.keyboard("Placer{Tab}4");
    const phone = await screen.findByRole("link", { name: "916-555-0100" });
    expect(phone).toHaveAttribute("href", "tel:9165550100");
    expect(screen.getByRole("radio", { name: /^4 · I cannot pay/ })).toBeChecked();
    expect(screen.getByText(/^Closed today. Opens on .*Nov(ember)? 30/)).toBeVisible();
    expect(screen.getByText("An interpreter is free. TTY 866-399-4096.")).toBeVisible();
    expect(screen.getByText("No telephone number or address is known here.")).toBeVisible();
    await waitFor(() => expect(asked.at(-1)).toEqual({ want: "CANNOT_PAY", county: "Placer", zip: null }));
    expect(await axeFindings(container)).toEqual([]);
  });

  it("reads five digits as a ZIP code, and says that it may cross a county line", async () => {
    const user = userEvent.setup();
    const asked: WhomToContactQueryVariables[] = [];
    open(asked);
    await user.type(await screen.findByRole("combobox", { name: /County or ZIP code/ }), "95678");
    await user.keyboard("{Tab}5");
    expect(await screen.findByText(/usually lies in Placer County/)).toBeVisible();
    expect(screen.getByText("Urgent")).toBeVisible();
    expect(asked.at(-1)).toEqual({ want: "LEVY_OR_LICENSE_NOTICE", county: null, zip: "95678" });
  });

  it("names the field when there is no such county, and keeps what was typed and chosen", async () => {
    const user = userEvent.setup();
    open();
    const box = await screen.findByRole("combobox", { name: /County or ZIP code/ });
    await user.type(box, "Washoe");
    await user.keyboard("{Tab}2");
    expect(await screen.findByText(/California has no county of this name/)).toBeVisible();
    expect(box).toHaveValue("Washoe");
    expect(box).toBeInvalid();
    expect(screen.getByRole("radio", { name: /^2 · / })).toBeChecked();
  });

  it("asks for the place where that makes a difference, and still answers", async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole("radio", { name: /^4 · / }));
    expect(await screen.findByText(/whom to contact depends on it/)).toBeVisible();
    expect(screen.getByRole("link", { name: "916-555-0100" })).toBeVisible();
  });
});
