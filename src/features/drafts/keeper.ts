import { sameContents } from "@/domain/drafts/draft";
import type { Inputs } from "@/features/forms/inputs";
import type { Carried, DraftView, Kept, Save, Ways } from "./view";

/** Typing has stopped when nothing came for this long; a draft is safe within two seconds (F10). */
const PAUSE = 1000;
const RETRY = 5000;

/** Why what was typed is not safe yet: no way to the server, nobody signed in, or more than it keeps. */
type Failure = "unreached" | "signedOut" | "refused";

/**
 * The draft of one question or form in one window, for as long as the window is open: what was typed and is not safe yet,
 * which version was read, and what another device has done meanwhile. Saves go one after the other; nothing that was
 * typed is let go before the server has it or the person has chosen against it.
 */
export class DraftKeeper {
  private typed: Inputs | null = null;
  private unanswered: Save | null = null;
  private conflict: Kept | null = null;
  private aside: DraftView["aside"] = null;
  private settling = false;
  private settlement: Carried["settlement"] = null;
  private failed: false | Failure = false;
  private taken = 0;
  private running: Promise<void> = Promise.resolve();
  private callOff = () => {};
  private readonly listeners = new Set<() => void>();
  private shown: DraftView;

  constructor(
    private readonly ways: Ways,
    private known: Kept,
  ) {
    this.shown = this.look();
  }

  readonly view = (): DraftView => this.shown;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  get watched(): boolean {
    return this.listeners.size > 0;
  }

  /** The page was read again. A newer draft is taken over, unless something was typed that is not safe yet. */
  offer(read: Kept): void {
    if (read.version <= this.known.version || this.typed) return;
    this.take(read, !sameContents(read.contents, this.known.contents));
  }

  /** A stroke. Going back to what is kept already is nothing new. */
  type(inputs: Inputs): void {
    const onTheWay = this.unanswered || this.settling || this.conflict;
    const nothingNew = !onTheWay && sameContents(inputs, this.known.contents);
    this.typed = nothingNew ? null : inputs;
    this.callOff();
    const pause = this.failed === "signedOut" ? RETRY : PAUSE;
    if (this.typed && !this.conflict) this.callOff = this.ways.after(pause, () => this.flush());
    this.tell();
  }

  /** What was typed before the draft had come, over what it holds: the draft stays at hand beside it. */
  typeOver(inputs: Inputs): void {
    const before = this.typed ?? this.known.contents;
    if (before && !sameContents(before, inputs)) this.aside = { contents: before, from: "here" };
    this.type(inputs);
  }

  /** Sends what is not safe yet, now. */
  flush(): Promise<void> {
    this.callOff();
    this.running = this.running.then(() => this.sendAll());
    return this.running;
  }

  keepMine(): void {
    const theirs = this.conflict;
    if (!theirs) return;
    this.conflict = null;
    this.known = theirs;
    this.aside = theirs.contents && { contents: theirs.contents, from: "elsewhere" };
    this.tell();
    void this.flush();
  }

  takeTheirs(): void {
    const theirs = this.conflict;
    if (!theirs) return;
    this.aside = this.typed && { contents: this.typed, from: "here" };
    this.conflict = null;
    this.typed = null;
    this.failed = false;
    this.take(theirs, true);
  }

  /** The question is shared: its draft has done its work. What this form holds is no longer a draft. */
  settle({ shared }: { shared: boolean }): Promise<void> {
    if (shared) {
      this.typed = null;
      this.conflict = null;
      this.aside = null;
      this.failed = false;
    }
    this.settling = true;
    this.tell();
    return this.flush();
  }

  /** Whether something was typed that would be gone with this window. */
  get unsafe(): boolean {
    return this.typed !== null;
  }

  carried(): Carried | null {
    const { known, typed, unanswered, settling, settlement } = this;
    return typed || unanswered || settling ? { known, typed, unanswered, settling, settlement } : null;
  }

  /** Goes on where the window was before the page was loaded anew. */
  resume(carried: Carried): void {
    const read = this.known;
    Object.assign(this, carried);
    this.taken += 1;
    this.tell();
    void this.flush().then(() => this.offer(read));
  }

  private take(read: Kept, changed: boolean): void {
    if (changed) this.taken += 1;
    this.known = read;
    this.tell();
  }

  /** First what has no answer yet, then the settling, then what was typed since. */
  private async sendAll(): Promise<void> {
    let going = true;
    while (going) {
      if (this.unanswered) going = await this.send(this.unanswered);
      else if (this.settling) going = await this.empty();
      else if (!this.typed || this.conflict) return;
      else
        this.unanswered = {
          requestId: this.ways.newId(),
          seen: this.known.version,
          contents: this.typed,
        };
    }
  }

  /** One save, or the repetition of one. Says whether more may follow at once. */
  private async send(save: Save): Promise<boolean> {
    let going = true;
    try {
      const answer = await this.ways.save(save);
      this.unanswered = null;
      this.failed = false;
      this.known = { ...answer, contents: save.contents };
      if (this.typed && sameContents(this.typed, save.contents)) this.typed = null;
    } catch (error) {
      const found = this.ways.read(error);
      // signed out, the same save is sent again later: its first answer may have been lost before
      if (found.kind === "conflict" || found.kind === "refused") this.unanswered = null;
      if (found.kind === "conflict") this.meet(found.current);
      else this.tryLater(found.kind === "unanswered" ? "unreached" : found.kind);
      going = found.kind === "conflict";
    }
    this.tell();
    return going;
  }

  /** What was shared stays shared, whether this succeeds or not: a draft left behind shows the same words next time. */
  private async empty(): Promise<boolean> {
    this.settlement ??= { requestId: this.ways.newId(), seen: this.known.version };
    const { seen } = this.settlement;
    try {
      const left = await this.ways.settle(this.settlement);
      // Another device's draft that stays is new here, so the next reading or save brings it.
      this.known = { version: left.stays ? seen : left.version, contents: null, savedAt: null };
    } catch (error) {
      const { kind } = this.ways.read(error);
      if (kind === "unanswered" || kind === "signedOut") {
        this.tryLater(kind === "signedOut" ? "signedOut" : "unreached");
        return false;
      }
    }
    this.settling = false;
    this.settlement = null;
    this.tell();
    return true;
  }

  private meet(theirs: Kept): void {
    if (!this.typed) return;
    if (sameContents(this.typed, theirs.contents)) {
      this.known = theirs;
      this.typed = null;
    } else this.conflict = theirs;
    this.failed = false;
  }

  /** Signed out or refused, it asks again when somebody types, or has signed in. */
  private tryLater(why: Failure): void {
    this.failed = this.typed !== null && why;
    if (this.failed === "unreached") this.callOff = this.ways.after(RETRY, () => this.flush());
  }

  private tell(): void {
    this.shown = this.look();
    this.ways.carry?.(this.carried());
    for (const listener of this.listeners) listener();
  }

  private look(): DraftView {
    const { typed, known, taken, conflict, aside } = this;
    return { line: this.line(), contents: typed ?? known.contents, taken, conflict, aside };
  }

  private line(): DraftView["line"] {
    if (this.conflict) return { kind: "undecided" };
    if (this.typed && (this.failed === "signedOut" || this.failed === "refused"))
      return { kind: this.failed };
    if (this.typed) return { kind: "unsaved", failed: this.failed !== false };
    if (this.known.contents && this.known.savedAt) return { kind: "saved", at: this.known.savedAt };
    return { kind: "none" };
  }
}
