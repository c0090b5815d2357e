import type { Moment } from "@/domain/calendar";
import { emptiedBySettling, meetDraft } from "@/domain/drafts/draft";
import { DraftKeeper } from "./keeper";
import type { Kept, Ways } from "./view";

const NOW: Moment = "2027-03-01T10:00:00.000Z";

/** How one call to the server goes: as it should, its answer lost, never there, late, or refused: to somebody signed out, or for good. */
export type Fate = "fine" | "lost" | "unreached" | "late" | "signedOut" | "refused";

class SignedOut extends Error {}

class Refused extends Error {}

class Stale extends Error {
  constructor(readonly current: Kept) {
    super("stale");
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A server with one draft, by the rules of the domain, and a way to it that fails as it is told to. */
export class DraftWorld {
  draft: Kept = { version: 0, contents: null, savedAt: null };
  /** Every text that was ever kept. */
  readonly kept = new Set<string>();
  fate: Fate = "fine";
  /** Who takes what away, to be asked whether they had seen it. */
  onTaken: (by: number, text: string) => void = () => {};
  private readonly answers = new Map<string, unknown>();
  private late: (() => void)[] = [];
  private ids = 0;

  device(index: number, carry?: Ways["carry"]) {
    const timers = new Set<() => void>();
    let open = true;
    // a window that is gone sends nothing more; what it had on its way may still arrive
    const call = <T>(id: string, work: () => T) =>
      open ? this.call(id, work) : new Promise<never>(() => {});
    const ways: Ways = {
      save: (save) => call(save.requestId, () => this.save(index, save)),
      settle: (request) => call(request.requestId, () => this.settle(index, request.seen)),
      read: (error) =>
        error instanceof Stale
          ? { kind: "conflict", current: error.current }
          : {
              kind:
                error instanceof SignedOut
                  ? "signedOut"
                  : error instanceof Refused
                    ? "refused"
                    : "unanswered",
            },
      carry,
      newId: () => `${index}-${this.ids++}`,
      after: (_, work) => {
        timers.add(work);
        return () => void timers.delete(work);
      },
    };
    const wait = async () => {
      const due = [...timers];
      timers.clear();
      for (const work of due) work();
      await turn();
    };
    const close = () => {
      open = false;
    };
    return { keeper: new DraftKeeper(ways, this.draft), wait, close };
  }

  async release(): Promise<void> {
    const late = this.late;
    this.late = [];
    for (const arrive of late) arrive();
    await turn();
  }

  private async call<T>(id: string, work: () => T): Promise<T> {
    const { fate } = this;
    if (fate === "unreached") throw new Error("unreached");
    if (fate === "signedOut") throw new SignedOut();
    if (fate === "refused") throw new Refused();
    if (fate === "late") await new Promise<void>((arrive) => this.late.push(arrive));
    if (!this.answers.has(id)) this.answers.set(id, work());
    if (fate === "lost") throw new Error("lost");
    return this.answers.get(id) as T;
  }

  private save(by: number, { seen, contents }: { seen: number; contents: Record<string, string | boolean> }) {
    const meeting = meetDraft(this.draft, seen, contents);
    if (meeting === "stale") throw new Stale(this.draft);
    if (meeting === "write") this.put(by, contents);
    return { version: this.draft.version, savedAt: NOW };
  }

  private settle(by: number, seen: number) {
    const emptied = emptiedBySettling(this.draft, seen);
    if (emptied) this.put(by, null);
    return { version: this.draft.version, stays: !emptied && this.draft.contents !== null };
  }

  private put(by: number, contents: Kept["contents"]) {
    if (this.draft.contents) this.onTaken(by, String(this.draft.contents.purpose));
    if (contents) this.kept.add(String(contents.purpose));
    this.draft = { version: this.draft.version + 1, contents, savedAt: NOW };
  }
}
