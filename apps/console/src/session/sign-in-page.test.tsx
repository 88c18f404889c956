import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderConsole } from "../testing/render.tsx";
import { SignInPage } from "./sign-in-page.tsx";

const trace = "0d1c6b5e-3f1f-4f6e-9a55-3c1f2f1f9d10";

describe("the sign-in page after a refusal", () => {
  it("says that the account is not set up here, with the id to ask for help by", () => {
    renderConsole(<SignInPage />, { path: `/sign-in?error=NOT_KNOWN_HERE&trace=${trace}` });
    expect(screen.getByRole("alert")).toHaveTextContent(
      `Your account is not set up in Redress. Your administrator can set it up.When you ask for help, give this id: ${trace}`,
    );
  });

  it("shows no text that an address was made to carry", () => {
    renderConsole(<SignInPage />, { path: "/sign-in?error=OTHER&trace=call+555-0100+now" });
    expect(screen.getByRole("alert")).toHaveTextContent(/^Signing in did not work. Please try again.$/);
  });
});
