import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { renderConsole } from "../../testing/render.tsx";
import { FilesPanel } from "./files-panel.tsx";

const file = {
  __typename: "Attachment",
  id: "attachment_1",
  name: "letter.pdf",
  mediaType: "application/pdf",
  size: 1_200,
  checksum: "x",
  scanned: true,
  authorName: "Rosa Delgado",
  addedAt: "2026-11-19T17:00:00Z",
  state: "CLEAN",
  refusal: null,
  removedAt: null,
  removedBy: null,
  removalReason: null,
  mayRemove: false,
  asksPurpose: false,
};

describe("the files of a record that closed while it stood on the screen", () => {
  it("say why a download brings nothing: the record is not on the viewer's list any more", async () => {
    let isClosed = false;
    const attachments = () => {
      if (isClosed) throw new GraphQLError("Closed.", { extensions: { code: "OUTSIDE_OWN_LIST" } });
      return [file];
    };
    renderConsole(<FilesPanel recordId="complaint_1" writes={false} />, { answers: { attachments } });
    const download = await screen.findByRole("link", { name: "Download letter.pdf" });
    isClosed = true;
    await userEvent.click(download);
    expect(await screen.findByRole("alert")).toHaveTextContent("Not on your list");
  });
});
