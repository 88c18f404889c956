import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { transitionOf } from "@redress/domain/complaint";
import { aRecord } from "../../testing/every-field.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { ActionForm } from "../action-form.tsx";

describe("text blocks of the written resolution", () => {
  it("are put in at the end of what is typed, in the complainant’s language, and the typing goes on there", async () => {
    const user = userEvent.setup();
    const { actionsToTake } = transitionOf("issueWrittenResolution").input ?? {};
    const { container } = renderConsole(
      <ActionForm
        action={{ title: "File it", fields: { actionsToTake: actionsToTake! }, citations: [] }}
        record={aRecord()}
        version={1}
        draft={{ form: "issueWrittenResolution", about: "complaint_1" }}
        transmit={async () => ({ kind: "DONE", id: "complaint_1" })}
        onClose={() => undefined}
        onCancel={() => undefined}
      />,
    );
    const text = await screen.findByLabelText(/^What the agency will do/);
    await user.type(text, "Dear Ms. Esparza,");
    await user.click(screen.getByLabelText("Insert a text block: What the agency will do"));
    const spanish = within(screen.getByRole("group", { name: "Spanish" }));
    await user.click(spanish.getByRole("button", { name: "Se corregirá" }));
    expect(text).toHaveValue("Dear Ms. Esparza,\n\nCorregiremos esto y le escribiremos cuando esté hecho.");
    expect(text).toHaveFocus();
    expect(await axeFindings(container)).toEqual([]);
  });
});
