import { randomUUID } from "node:crypto";
import { mutationOf, receiveInput } from "../harness.ts";
import type { Credentials } from "./safety-server.ts";

/** One mutation, complete: sent again it is the same request. */
export interface Act {
  readonly as: "partner" | "staff";
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>> & { readonly clientMutationId: string };
}

/** What the API promised to have done. */
export interface Acknowledged {
  readonly act: Act;
  readonly complaintId: string;
  readonly version: number;
}

/** Where writers find the API at the moment, and as whom they ask. */
export interface Surroundings {
  address(): string;
  credentials(as: Act["as"]): Promise<Credentials>;
  /** Public ids of people who may investigate: each assignment names another one than the one before. */
  readonly investigators: readonly string[];
}

/** Sends an act once. Undefined when no answer came, or only that the database is away: then nobody knows whether it was done. */
export async function send(around: Surroundings, act: Act): Promise<Acknowledged | undefined> {
  try {
    const response = await fetch(`${around.address()}/graphql`, {
      method: "POST",
      headers: { ...(await around.credentials(act.as)), "content-type": "application/json" },
      body: JSON.stringify({ query: mutationOf(act.action), variables: { input: act.input } }),
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status === 503) return undefined;
    const text = await response.text();
    const payload = (
      JSON.parse(text) as { data?: Record<string, { complaint?: { id: string; version: number } }> }
    ).data?.[act.action];
    if (payload?.complaint === undefined) throw new WrongAnswer(`${act.action}: ${text}`);
    return { act, complaintId: payload.complaint.id, version: payload.complaint.version };
  } catch (error) {
    if (error instanceof WrongAnswer) throw error;
    return undefined;
  }
}

/** The API answered, and not as it should. */
export class WrongAnswer extends Error {
  override readonly name = "WrongAnswer";
}

/** Somebody who takes complaints in and works on them, one act after another, and writes down what was promised. */
export class Writer {
  readonly acknowledged: Acknowledged[] = [];
  /** Acts of which nobody knows whether they were done. */
  readonly unanswered: Act[] = [];
  readonly #around: Surroundings;
  readonly #random: () => number;
  #open: { readonly id: string; readonly version: number; readonly step: number } | null = null;

  constructor(around: Surroundings, random: () => number) {
    this.#around = around;
    this.#random = random;
  }

  /** Works until told to stop. */
  async work(isOver: () => boolean): Promise<void> {
    while (!isOver()) await this.#act();
  }

  async #act(): Promise<void> {
    const act = this.#next();
    const done = (await send(this.#around, act)) ?? (await this.#askAgain(act));
    if (done === undefined) {
      this.unanswered.push(act);
      // Its version is not known, so nobody works on this complaint any more.
      this.#open = null;
      return;
    }
    this.acknowledged.push(done);
    const step = (this.#open?.step ?? -1) + 1;
    const goesOn = step < 4 && this.#random() < 0.85;
    this.#open = goesOn ? { id: done.complaintId, version: done.version, step } : null;
  }

  /** Half ask again at once, as a client library would; the others' acts are asked again at the end of the test. */
  async #askAgain(act: Act): Promise<Acknowledged | undefined> {
    const patience = this.#random() < 0.5 ? 0 : 50;
    let done: Acknowledged | undefined;
    for (let retry = 0; done === undefined && retry < patience; retry += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      done = await send(this.#around, act);
    }
    return done;
  }

  #next(): Act {
    const clientMutationId = randomUUID();
    const open = this.#open;
    if (open === null) {
      const as = this.#random() < 0.5 ? "partner" : "staff";
      // Today is the API's own; what is long ago stays in the past.
      const input = receiveInput({
        filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-01-12" },
        knewOn: "2026-01-05",
      });
      return { as, action: "receiveComplaint", input: { ...input, clientMutationId } };
    }
    const on = { clientMutationId, complaintId: open.id, expectedVersion: open.version };
    if (open.step === 1)
      return { as: "staff", action: "acknowledgeComplaint", input: { ...on, noticeMailedOn: "2026-01-20" } };
    if (open.step === 3) {
      return {
        as: "staff",
        action: "withdrawComplaint",
        input: { ...on, withdrawnOn: "2026-01-21", manner: "ORAL", note: "Settled." },
      };
    }
    return {
      as: "staff",
      action: "assignInvestigator",
      input: { ...on, investigatorId: this.#around.investigators[open.step % 3] },
    };
  }
}
