import type { ApolloClient } from "@apollo/client";
import { sessionState } from "../../apollo/session-state.ts";
import {
  discardDraft,
  findDraft,
  saveDraft,
  type DraftPlace,
  type KeptDraft,
  type SavedDraft,
} from "../../lib/act/drafts.ts";

/** What is typed is saved so long after it was typed at the latest, and so long after a save that failed. */
const savedAfterMs = 5_000;
const triedAgainAfterMs = 15_000;
/** A form that is sent waits so long for the save that is under way. */
const settledWithinMs = 2_000;

/** What is to be said of a draft, above the fields. */
export type DraftNotice =
  | { readonly kind: "RESTORED"; readonly draft: KeptDraft; readonly hasChanged: boolean }
  /** Somebody, or the same person in another window, saved a newer one; null: it is gone. */
  | { readonly kind: "NEWER"; readonly draft: KeptDraft | null }
  /** What stood in the form gave way, to nothing or to a newer text. */
  | { readonly kind: "REPLACED" }
  | { readonly kind: "UNREADABLE"; readonly message: string; readonly revision: string };

/** How it stands with a draft. */
export interface DraftState {
  readonly notice: DraftNotice | null;
  /** Whether the last save was made; null before there was one. */
  readonly standing: "SAVED" | "FAILED" | null;
  /** Why the server does not keep it, in its words. */
  readonly refusal: string | null;
}

/** What a draft is of. */
export interface DraftSubject {
  readonly place: DraftPlace;
  /** Whose text it is: nothing is saved under the name of somebody who signed in after. */
  readonly authorId: string;
  /** The version of the record that the form was opened on; 0 where there is none. */
  readonly version: number;
  /** What the form holds before anybody typed, as it is kept. */
  readonly untouched: string;
}

/** Puts a kept text into the form, or the form as it was opened; tells how the form is kept from then on. */
export type PutText = (text: string | undefined) => string;

/**
 * Keeps the text of one form on the server. Saves go one after the other. A newer text that was saved elsewhere is never
 * overwritten unasked, and what is typed here is never replaced unasked.
 */
export class DraftKeeper {
  readonly #client: ApolloClient;
  readonly #subject: DraftSubject;
  readonly #writer = crypto.randomUUID();
  readonly #listeners = new Set<() => void>();
  #state: DraftState = { notice: null, standing: null, refusal: null };
  #text: string;
  #put: PutText = (text) => text ?? "";
  /** The text that the server has, and the revision that the next save follows. */
  #kept: string;
  #follows: string | null = null;
  #nth = 0;
  /** While a form is sent, and once it was, nothing is saved; neither while it is asked which of two texts stands. */
  #held: "SENDING" | "DONE" | "ASKING" | null = null;
  #underWay: Promise<unknown> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #replaced = "";

  constructor(client: ApolloClient, subject: DraftSubject) {
    this.#client = client;
    this.#subject = subject;
    this.#text = this.#kept = subject.untouched;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DraftState => this.#state;

  /** What the form holds now. */
  follow(text: string, put: PutText): void {
    this.#put = put;
    if (text === this.#text) return;
    this.#text = text;
    if (this.#isAhead()) this.#wait(savedAfterMs);
  }

  /** Asks for what was typed before. Without an answer the form is there all the same; the first save tells what was missed. */
  async open(): Promise<void> {
    const found = await findDraft(this.#client, this.#subject.place, null).catch(() => null);
    if (found?.kind === "UNREADABLE") this.#say({ notice: found });
    if (found?.kind !== "DRAFT") return;
    const { draft } = found;
    if (this.#text !== this.#subject.untouched) {
      this.#ask(draft);
      return;
    }
    this.#take(draft);
    const hasChanged = draft.recordVersion !== null && draft.recordVersion < this.#subject.version;
    this.#say({ notice: { kind: "RESTORED", draft, hasChanged } });
  }

  /** Saves at once, if there is something to save: a field was left, or the page is going. */
  async save(isClosing = false): Promise<void> {
    this.#stopWaiting();
    if (!this.#isAhead()) return;
    // Only a page that closes cannot wait for the save that is under way.
    if (!isClosing && (this.#underWay !== null || sessionState.hasEnded())) {
      this.#wait(savedAfterMs);
      return;
    }
    const saving = this.#send(this.#text, isClosing);
    this.#underWay = saving;
    await saving;
    this.#underWay = null;
  }

  /** Before the form is sent: the save that is under way ends first, or the draft would outlive its filing. */
  async settle(): Promise<void> {
    this.#held = "SENDING";
    this.#stopWaiting();
    await Promise.race([this.#underWay, new Promise((go) => setTimeout(go, settledWithinMs))]);
  }

  /** After it was sent. */
  settled(isDone: boolean): void {
    this.#held = isDone ? "DONE" : null;
    if (this.#isAhead()) this.#wait(0);
  }

  async discard(revision: string): Promise<void> {
    try {
      const newer = await discardDraft(this.#client, this.#subject.place, revision);
      if (newer !== null) {
        this.#ask(newer);
        return;
      }
      this.#replaced = this.#text;
      this.#follows = null;
      this.#kept = this.#put(undefined);
      this.#say({ notice: { kind: "REPLACED" } });
    } catch {
      this.#say({ standing: "FAILED" });
    }
  }

  /** Takes the newer text into the form. */
  useNewer(draft: KeptDraft): void {
    this.#replaced = this.#text;
    this.#held = null;
    this.#take(draft);
    this.#say({ notice: { kind: "REPLACED" } });
  }

  /** Brings back what stood in the form before it was replaced. */
  undo(): void {
    this.#put(this.#replaced);
    this.#say({ notice: null });
  }

  /** What is typed here stands. */
  keepMine(newer: KeptDraft | null): void {
    this.#follows = newer?.revision ?? null;
    this.#held = null;
    this.#say({ notice: null });
    if (this.#isAhead()) this.#wait(0);
  }

  async #send(text: string, isClosing: boolean): Promise<void> {
    this.#nth += 1;
    const { place, authorId, version } = this.#subject;
    const [writer, nth, follows] = [this.#writer, this.#nth, this.#follows];
    const save = { text, authorId, writer, nth, follows, recordVersion: version || null };
    try {
      this.#hear(await saveDraft(this.#client, place, save, isClosing), text);
    } catch {
      this.#say({ standing: "FAILED" });
      this.#wait(triedAgainAfterMs);
    }
  }

  #hear(saved: SavedDraft, text: string): void {
    switch (saved.kind) {
      case "SAVED":
        this.#follows = saved.revision;
        this.#kept = text;
        this.#say({ standing: "SAVED", refusal: null });
        if (this.#isAhead()) this.#wait(savedAfterMs);
        break;
      case "SUPERSEDED":
        this.#ask(saved.draft);
        break;
      case "REFUSED":
        this.#say({ standing: null, refusal: saved.message });
    }
  }

  /** Two texts, and one place: the person says which stands. */
  #ask(draft: KeptDraft | null): void {
    if (this.#held === "DONE") return;
    this.#held = "ASKING";
    this.#say({ notice: { kind: "NEWER", draft }, standing: null });
  }

  #take(draft: KeptDraft): void {
    this.#follows = draft.revision;
    this.#kept = this.#put(draft.text);
  }

  #isAhead(): boolean {
    return this.#held === null && this.#text !== this.#kept;
  }

  #wait(ms: number): void {
    this.#timer ??= setTimeout(() => void this.save(), ms);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #say(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
