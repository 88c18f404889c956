import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { aRecord, everyField } from "../testing/every-field.ts";
import { axeFindings, renderConsole } from "../testing/render.tsx";
import { ActionDrawer } from "./action-drawer.tsx";
import { ActionForm } from "./action-form.tsx";

const action = {
  title: "File it",
  fields: { closedOn: everyField.closedOn, subject: everyField.subject, keeper: everyField.keeper },
  citations: [],
};

function open() {
  const onClose = vi.fn<() => void>();
  renderConsole(
    <ActionDrawer title="File it: CR-2026-000101" onClose={onClose}>
      {(ask) => (
        <ActionForm
          action={action}
          record={aRecord()}
          version={1}
          draft={{ form: "closeComplaint", about: "complaint_1" }}
          transmit={async () => ({ kind: "DONE", id: "complaint_1" })}
          onClose={onClose}
          onCancel={ask}
        />
      )}
    </ActionDrawer>,
  );
  return { onClose, user: userEvent.setup() };
}

const question = () => screen.queryByRole("dialog", { name: "Leave without recording?" });

describe("the drawer in which an action's form opens", () => {
  it("has a name, and the focus on the first field", async () => {
    open();
    const drawer = await screen.findByRole("dialog", { name: "File it: CR-2026-000101" });
    await waitFor(() => expect(within(drawer).getByLabelText("Closed")).toHaveFocus());
    expect(await axeFindings(document.body)).toEqual([]);
  });

  it.each(["Cancel", "Close"])("closes at once by %s while nothing was typed", async (button) => {
    const { user, onClose } = open();
    await user.click(await screen.findByRole("button", { name: button }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each(["Cancel", "Close", "Escape"])(
    "asks at %s before typed words are lost, and keeps them on request",
    async (way) => {
      const { user, onClose } = open();
      await user.type(await screen.findByLabelText("Subject line"), "C");
      if (way === "Escape") await user.keyboard("{Escape}");
      else await user.click(screen.getByRole("button", { name: way }));
      await waitFor(() => expect(question()).toBeVisible());
      await user.click(screen.getByRole("button", { name: "Stay here" }));
      await waitFor(() => expect(question()).toBeNull());
      expect(onClose).not.toHaveBeenCalled();
      expect(screen.getByLabelText("Subject line")).toHaveValue("C");
      await user.click(screen.getByRole("button", { name: "Cancel" }));
      await user.click(await screen.findByRole("button", { name: "Leave, keep the draft" }));
      expect(onClose).toHaveBeenCalledOnce();
    },
  );

  it("stays open when Escape only closes a list within it", async () => {
    const { user, onClose } = open();
    await user.click(await screen.findByRole("combobox", { name: "Keeper" }));
    await screen.findByRole("option", { name: /^Rosa Delgado/ });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("option")).toBeNull());
    expect(onClose).not.toHaveBeenCalled();
  });
});
