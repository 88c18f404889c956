import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { axeFindings, renderConsole } from "../testing/render.tsx";
import { TimelinePanel } from "./timeline-panel.tsx";

const acknowledged = {
  id: "event_1",
  sequence: 2,
  recordedAt: "2026-11-19T17:00:00Z",
  actorName: "Rosa Delgado",
  actorRole: "OMBUDSPERSON" as const,
  summary: "Complaint acknowledged",
  facts: [
    { name: "Mailed", value: "Wed Nov 18, 2026", attachmentId: null },
    { name: "Evidence: Mailed", value: "Record of mailing", attachmentId: "attachment_1" },
  ],
};

it("the history leads from evidence to its file on the same page, and from nothing else", async () => {
  const { container } = renderConsole(<TimelinePanel events={[acknowledged]} />);
  const link = await screen.findByRole("link", { name: "Record of mailing" });
  expect(link).toHaveAttribute("href", "#attachment_1");
  expect(screen.getAllByRole("link")).toEqual([link]);
  expect(await axeFindings(container)).toEqual([]);
});
