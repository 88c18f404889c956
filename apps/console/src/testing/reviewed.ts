import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/** Presses the button of an action's form, and then the one beneath the summary of what is about to be recorded. */
export async function fileReviewed(user: UserEvent, button: HTMLElement): Promise<void> {
  await user.click(button);
  await user.click(await screen.findByRole("button", { name: "Record" }));
}
