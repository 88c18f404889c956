import { expect, it } from "vitest";
import { places } from "./places.tsx";

it("whoever has no list of their own lands on the directory: the first place that is open to everybody", () => {
  expect(places.find(({ permission }) => permission === undefined)?.path).toBe("/agencies");
});
