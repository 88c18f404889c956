import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { AgencyDirectoryQueryVariables } from "../../gql/graphql.ts";
import { ListPage } from "../../list/list-page.tsx";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { agencies } from "./agencies.tsx";

const placer = {
  id: "agency_placer",
  name: "Placer County Department of Child Support Services",
  kind: "COUNTY",
  counties: ["Placer"],
  phone: "866-901-3212",
  ombudspersonPhone: null,
  offices: [],
};
const centralSierra = {
  id: "agency_central_sierra",
  name: "Central Sierra Child Support Agency",
  kind: "REGIONAL",
  counties: ["Alpine", "Amador", "Calaveras", "Tuolumne"],
  phone: null,
  ombudspersonPhone: "209-533-6408",
  offices: ["975 Morning Star Dr, Sonora, CA 95370", "639 New York Ranch Rd, Jackson, CA 95642"],
};

function directory(asked: AgencyDirectoryQueryVariables[] = []) {
  return (variables: AgencyDirectoryQueryVariables) => {
    asked.push(variables);
    const nodes = variables.filter?.text === "sierra" ? [centralSierra] : [centralSierra, placer];
    return {
      totalCount: nodes.length,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
      edges: nodes.map((node) => ({ cursor: node.id, node })),
    };
  };
}

describe("the directory of agencies", () => {
  it("lists each agency with its counties, telephones and offices, and leaves empty what is not known", async () => {
    const { container } = renderConsole(<ListPage list={agencies} />, {
      answers: { agencyDirectory: directory() },
    });
    const row = within(await screen.findByRole("row", { name: /^Placer County/ }));
    expect(row.getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
      "Placer County Department of Child Support Services",
      "One county",
      "Placer",
      "866-901-3212",
      "",
      "",
    ]);
    expect(row.getByRole("link", { name: "866-901-3212" })).toHaveAttribute("href", "tel:8669013212");
    const sierra = within(screen.getByRole("row", { name: /^Central Sierra/ }));
    expect(sierra.getByRole("cell", { name: "Alpine, Amador, Calaveras, Tuolumne" })).toBeVisible();
    expect(sierra.getAllByRole("listitem")).toHaveLength(2);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("asks when the typing rests and loses no letter that is typed while the answer is on its way", async () => {
    const user = userEvent.setup();
    const asked: AgencyDirectoryQueryVariables[] = [];
    const { location } = renderConsole(<ListPage list={agencies} />, {
      answers: { agencyDirectory: directory(asked) },
    });
    const box = await screen.findByRole("searchbox", { name: "Agency or county" });
    await user.type(box, "sie");
    await waitFor(() => expect(location()).toBe("/?text=sie"));
    await user.type(box, "rra");
    expect(box).toHaveValue("sierra");
    await waitFor(() => expect(location()).toBe("/?text=sierra"));
    await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(2));
    expect(asked.map(({ filter }) => filter?.text)).not.toContain("s");
    await user.click(screen.getByRole("button", { name: "Remove filter: sierra" }));
    await waitFor(() => expect(box).toHaveValue(""));
    await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(3));
  });

  it("shows agencies of several counties only, when asked", async () => {
    const user = userEvent.setup();
    const asked: AgencyDirectoryQueryVariables[] = [];
    renderConsole(<ListPage list={agencies} />, { answers: { agencyDirectory: directory(asked) } });
    await user.click(await screen.findByRole("button", { name: "Filter" }));
    await user.click(await screen.findByRole("radio", { name: "Several counties" }));
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ kind: "REGIONAL" }));
    await user.click(screen.getByRole("radio", { name: "Any" }));
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({}));
  });
});
