import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { axeFindings, renderConsole } from "../testing/render.tsx";
import { Clock, clockTone } from "./clock.tsx";

const clock = (
  <Clock
    title="Written resolution"
    words="Day 18 of 30, due Wed Dec 2, 2026"
    tone="calm"
    elapsed={0.6}
    extensionFrom={null}
    explanation={{
      steps: [
        { sentence: "Complaint received: Mon Nov 2, 2026" },
        {
          sentence: "30 days after Mon Nov 2, 2026: Wed Dec 2, 2026",
          citation: {
            label: "Fam. Code 17800",
            title: "30 days to resolve",
            url: "https://example.org/17800",
          },
        },
      ],
      citations: [],
    }}
  />
);

describe("the clock", () => {
  it.each([
    [null, 7, "done"],
    [8, 7, "calm"],
    [7, 7, "soon"],
    [3, 7, "soon"],
    [2, 7, "late"],
    [0, 7, "late"],
    [-4, 7, "late"],
    [11, 10, "calm"],
    [10, 10, "soon"],
    [2, 1, "calm"],
    [1, 0, "calm"],
    [0, 0, "late"],
  ] as const)("with %j days left, where an office is alerted %j days before, is %s", (...given) => {
    const [daysLeft, alertDays, tone] = given;
    expect(clockTone(daysLeft, alertDays)).toBe(tone);
  });

  it("says everything in words, whatever its colour", async () => {
    renderConsole(clock);
    expect(
      await screen.findByRole("button", { name: /Written resolution\s*Day 18 of 30, due Wed Dec 2, 2026/ }),
    ).toBeVisible();
  });

  it("opens its arithmetic and citation on focus and closes them with Escape", async () => {
    const user = userEvent.setup();
    renderConsole(clock);
    await screen.findByRole("button");
    await user.tab();
    expect(await screen.findByText("30 days after Mon Nov 2, 2026: Wed Dec 2, 2026")).toBeVisible();
    expect(screen.getByRole("link", { name: "Fam. Code 17800" })).toHaveAttribute(
      "href",
      "https://example.org/17800",
    );
    await user.keyboard("{Escape}");
    expect(screen.queryByText("30 days after Mon Nov 2, 2026: Wed Dec 2, 2026")).toBeNull();
  });

  it("opens under a pointer that was moved to it and rests, not because the page was drawn under one, and not again once Escape closed it", async () => {
    renderConsole(clock);
    const button = await screen.findByRole("button");
    fireEvent.mouseEnter(button);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(button).toHaveAttribute("aria-expanded", "false");
    fireEvent.mouseMove(button);
    expect(await screen.findByText("30 days after Mon Nov 2, 2026: Wed Dec 2, 2026")).toBeVisible();
    fireEvent.keyDown(document, { key: "Escape" });
    fireEvent.mouseMove(button);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(button).toHaveAttribute("aria-expanded", "false");
  });

  it("has nothing that axe objects to", async () => {
    const { container } = renderConsole(clock);
    await screen.findByRole("button");
    expect(await axeFindings(container)).toEqual([]);
  });
});
