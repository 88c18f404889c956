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
/** A draft that is worked on together is looked at so often. */
const lookedAtEveryMs = 8_000;
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
  /** Whether colleagues work on the same draft. */
  readonly isShared: boolean;
  /** What a colleague typed last, where nothing was saved here since. */
  readonly typedLast: KeptDraft | null;
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

/** A form, as far as its draft needs it. */
export interface DraftedForm {
  /** Puts a kept text into the form, or the form as it was opened; tells how the form is kept from then on. */
  readonly put: (text: string | undefined) => string;
  /** Lays together what was typed here and elsewhere since both had the same text; null when both changed the same place. */
  readonly join: (base: string, mine: string, theirs: string) => string | null;
}

/**
 * Keeps the text of one form on the server. Saves go one after the other. A newer text that was saved elsewhere is never
 * overwritten unasked, and what is typed here is never replaced unasked.
 */
export class DraftKeeper {
  readonly #client: ApolloClient;
  readonly #subject: DraftSubject;
  readonly #writer = crypto.randomUUID();
  readonly #listeners = new Set<() => void>();
  #state: DraftState = { notice: null, standing: null, refusal: null, isShared: false, typedLast: null };
  #text: string;
  #form: DraftedForm = { put: (text) => text ?? "", join: () => null };
  /** The text that the server has, and the revision that the next save follows. */
  #kept: string;
  #follows: string | null = null;
  #nth = 0;
  /** While a form is sent, and once it was, nothing is saved; neither while it is asked which of two texts stands. */
  #held: "SENDING" | "DONE" | "ASKING" | null = null;
  #underWay: Promise<unknown> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;
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
  follow(text: string, form: DraftedForm): void {
    this.#form = form;
    if (text === this.#text) return;
    this.#text = text;
    if (this.#isAhead()) this.#wait(savedAfterMs);
  }

  /** Asks for what was typed before. Without an answer the form is there all the same; the first save tells what was missed. */
  async open(): Promise<void> {
    const found = await findDraft(this.#client, this.#subject.place, null).catch(() => null);
    if (found?.kind === "UNREADABLE") this.#say({ notice: found });
    else if (found?.shared) this.#share();
    if (found?.kind !== "DRAFT") return;
    const { draft } = found;
    if (this.#isAhead()) {
      this.#meet(draft);
      return;
    }
    this.#take(draft);
    const hasChanged = draft.recordVersion !== null && draft.recordVersion < this.#subject.version;
    this.#say({ notice: { kind: "RESTORED", draft, hasChanged }, typedLast: draft });
  }

  /** The form is closed. */
  close(): void {
    clearInterval(this.#looking);
    void this.save(true);
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
      this.#kept = this.#form.put(undefined);
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
    this.#form.put(this.#replaced);
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
        this.#say({ standing: "SAVED", refusal: null, typedLast: null });
        if (this.#isAhead()) this.#wait(savedAfterMs);
        break;
      case "SUPERSEDED":
        this.#meet(saved.draft);
        break;
      case "REFUSED":
        this.#say({ standing: null, refusal: saved.message });
    }
  }

  /** Colleagues work on it too: what they save is looked for while the form is open. */
  #share(): void {
    this.#say({ isShared: true });
    this.#looking ??= setInterval(() => void this.#look(), lookedAtEveryMs);
  }

  async #look(): Promise<void> {
    const isBusy = this.#held !== null || this.#underWay !== null || sessionState.hasEnded();
    if (isBusy || document.visibilityState === "hidden") return;
    const found = await findDraft(this.#client, this.#subject.place, this.#follows).catch(() => null);
    if (found?.kind === "DRAFT" && this.#held === null && this.#underWay === null) this.#meet(found.draft);
  }

  /** A newer text is there. What colleagues typed elsewhere in a shared form comes in beside what is typed here. */
  #meet(draft: KeptDraft | null): void {
    const joined = draft?.shared ? this.#form.join(this.#kept, this.#text, draft.text) : null;
    if (draft === null || joined === null) {
      this.#ask(draft);
      return;
    }
    this.#take(draft);
    this.#text = this.#form.put(joined);
    this.#say({ typedLast: draft });
    if (this.#isAhead()) this.#wait(savedAfterMs);
  }

  /** Two texts, and one place: the person says which stands. */
  #ask(draft: KeptDraft | null): void {
    if (this.#held === "DONE") return;
    this.#held = "ASKING";
    this.#say({ notice: { kind: "NEWER", draft }, standing: null });
  }

  #take(draft: KeptDraft): void {
    this.#follows = draft.revision;
    this.#kept = this.#form.put(draft.text);
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
