import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { addEnglish, startI18n } from "../i18n/i18n.ts";
import { lateEn } from "../i18n/late.ts";

// jsdom lacks these four that the kit asks for.
vi.stubGlobal("matchMedia", (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
}));
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
Object.defineProperty(document, "fonts", { value: new EventTarget() });
Element.prototype.scrollIntoView = () => undefined;

// Forms are loaded when they are first opened; on a busy machine that takes more than the usual second.
configure({ asyncUtilTimeout: 10_000 });

document.documentElement.lang = "en";
await startI18n("en");
addEnglish(...lateEn);

afterEach(cleanup);
