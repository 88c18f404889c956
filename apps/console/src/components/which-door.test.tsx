import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { axeFindings, renderConsole } from "../testing/render.tsx";
import { WhichDoor } from "./which-door.tsx";

describe("which door, while an issue is typed", () => {
  it("names the place to go to first in one line, and opens to its reason and citation", async () => {
    const user = userEvent.setup();
    const { container } = renderConsole(<WhichDoor subject="PAYMENT" />);
    await user.click(await screen.findByText("Where this can be solved: Complaint to the local agency"));
    const doors = within(await screen.findByRole("group", { name: /payment/i }));
    const [first] = doors.getAllByRole("listitem");
    expect(first).toHaveTextContent(/^Complaint to the local agencyGo here first.*Fam\. Code/);
    expect(doors.getByText(/^Ground: /)).toBeInTheDocument();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("follows what else staff know: without any case a payment is the State Disbursement Unit’s", async () => {
    const user = userEvent.setup();
    renderConsole(<WhichDoor subject="PAYMENT" />);
    await user.click(await screen.findByText("Where this can be solved: Complaint to the local agency"));
    await user.click(
      await screen.findByLabelText("Paid through the State Disbursement Unit without any case at an agency"),
    );
    expect(screen.getByText("Where this can be solved: State Disbursement Unit")).toBeVisible();
    await user.click(screen.getByLabelText("Discrimination is complained of"));
    const [, second] = within(screen.getByRole("group", { name: /payment/i })).getAllByRole("listitem");
    expect(second).toBeInTheDocument();
    expect(screen.getByText("Civil rights complaint form")).toBeInTheDocument();
  });

  it("sends what only a court decides to the court, where the Family Law Facilitator helps", async () => {
    const user = userEvent.setup();
    renderConsole(<WhichDoor subject="CUSTODY_OR_VISITATION" />);
    await user.click(await screen.findByText("Where this can be solved: Court"));
    expect(await screen.findByText(/Family Law Facilitator/)).toBeInTheDocument();
  });
});
