import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { describe, expect, it } from "vitest";
import { failureOf } from "./failure.ts";

describe("a failed request", () => {
  it("keeps the server's code and trace id and drops its message", () => {
    const error = new CombinedGraphQLErrors({
      errors: [{ message: "secret", extensions: { code: "DATABASE_UNAVAILABLE", traceId: "abc" } }],
    });
    expect(failureOf(error)).toEqual({ code: "DATABASE_UNAVAILABLE", traceId: "abc" });
  });

  it("reads the coded answer of a refused request", () => {
    const bodyText = JSON.stringify({
      errors: [{ message: "x", extensions: { code: "UNAUTHENTICATED", traceId: "t" } }],
    });
    const error = new ServerError("401", { response: new Response(bodyText, { status: 401 }), bodyText });
    expect(failureOf(error)).toEqual({ code: "UNAUTHENTICATED", traceId: "t" });
  });

  it("takes an unknown code for an internal error", () => {
    expect(
      failureOf(
        new CombinedGraphQLErrors({ errors: [{ message: "x", extensions: { code: "SOMETHING_NEW" } }] }),
      ),
    ).toEqual({ code: "INTERNAL" });
  });

  it("knows a network that gave no answer", () => {
    expect(failureOf(new TypeError("Failed to fetch"))).toEqual({ code: "NETWORK" });
  });
});
