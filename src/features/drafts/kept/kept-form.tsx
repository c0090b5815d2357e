"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { sameContents } from "@/domain/drafts/draft";
import { DraftConflict } from "@/features/drafts/conflict";
import { resume } from "@/features/drafts/keepers";
import type { Inputs } from "@/features/forms/inputs";
import { SignInHereLater } from "@/features/forms/sign-in-again/sign-in-again-later";
import { useFormDraft } from "./form-draft";
import type { FormAt } from "./form-draft-at";
import { begunOn, type Kind, keptOf, readKept, saysNothing } from "./kept-contents";
import { KeptLine } from "./kept-line";

/** A form as its draft sees it, whatever holds its inputs. */
export interface FormInputs {
  read: () => Inputs;
  put: (inputs: Inputs) => void;
  /** Tells of every stroke; answers how to stop. */
  watch: (listener: () => void) => () => void;
}

type Props = Kind & {
  at: FormAt;
  form: FormInputs;
  /** What the form shows where nothing was typed. */
  initial: Inputs;
  /** The version of the record that the form is about to send. */
  version?: number;
  labels: Record<string, string>;
  say: (name: string, value: string) => string;
  /** What was begun stands in the inputs again; the version of the record it was begun on. */
  onBack?: (version: number | null) => void;
  /** Filled with what to call once the form was sent: its draft has done its work. */
  sent: RefObject<(() => void) | null>;
  /** The form itself asks to sign in already. */
  asksSignIn: boolean;
};

/**
 * Keeps what is typed into a form as its person's private draft, and brings it back: on this device at once, on the server
 * a second later. Gone when the form is sent or thrown away.
 */
export function KeptForm(props: Props) {
  const { at, form, sent } = props;
  const { key, keeper, view } = useFormDraft(at);
  const [isBack, setBack] = useState(false);
  const [thrownAway, setThrownAway] = useState<Inputs | null>(null);
  const lastPut = useRef<Inputs | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  const put = (inputs: Inputs) => {
    lastPut.current = { ...latest.current.initial, ...inputs };
    latest.current.form.put(lastPut.current);
  };
  const letGo = () => void keeper.settle({ shared: true });
  const bringBack = () => {
    const { contents } = keeper.view();
    if (contents && saysNothing(contents, latest.current.initial)) return letGo();
    const { inputs, version } = readKept(contents ?? {});
    put(inputs);
    setBack(contents !== null);
    if (contents) latest.current.onBack?.(version);
  };
  /** What the inputs hold, as it is kept; null where that is nothing. */
  const typed = () => {
    const contents = keptOf(latest.current.form.read(), latest.current);
    return saysNothing(contents, latest.current.initial) ? null : begunOn(contents, latest.current.version);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each draft
  useEffect(() => {
    resume(at.person, key, keeper);
    const early = typed();
    if (early) keeper.typeOver(early);
    else if (keeper.view().contents) bringBack();
  }, [keeper]);
  const taken = useRef(view.taken);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it came from elsewhere, and then only
  useEffect(() => {
    if (view.taken <= taken.current) return;
    taken.current = view.taken;
    bringBack();
  }, [view.taken]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form tells of each stroke; the rest is read then
  useEffect(
    () =>
      form.watch(() => {
        // what was put there is not typed
        if (lastPut.current && sameContents(latest.current.form.read(), lastPut.current)) return;
        lastPut.current = null;
        const contents = typed();
        setBack(false);
        setThrownAway(null);
        if (contents) keeper.type(contents);
        else if (keeper.view().contents) letGo();
      }),
    [keeper],
  );
  useEffect(() => {
    sent.current = () => void keeper.settle({ shared: true });
    return () => {
      sent.current = null;
    };
  }, [keeper, sent]);

  const throwAway = () => {
    setThrownAway(latest.current.form.read());
    setBack(false);
    put({});
    letGo();
    focusForm(place.current);
  };
  const takeBack = () => {
    if (!thrownAway) return;
    setThrownAway(null);
    put(thrownAway);
    const contents = typed();
    if (contents) keeper.type(contents);
    focusForm(place.current);
  };

  const isSignedOut = view.line.kind === "signedOut" || props.asksSignIn;
  const hasBoth = view.conflict !== null || view.aside !== null;
  const isShown = hasBoth || view.line.kind !== "none" || thrownAway !== null;
  const say = { labels: props.labels, say: props.say, owns: () => true };
  return (
    <div ref={place} className={isShown ? "grid gap-4" : "sr-only"}>
      {hasBoth && <DraftConflict keeper={keeper} view={view} mine={form.read()} {...say} />}
      <KeptLine
        line={view.line}
        isBack={isBack}
        isSignedOut={isSignedOut}
        wasThrownAway={thrownAway !== null}
        onThrowAway={throwAway}
        onTakeBack={takeBack}
      />
      {view.line.kind === "signedOut" && !props.asksSignIn && <SignInHereLater />}
    </div>
  );
}

/** The button that was pressed is gone, so the focus goes to where one writes. */
function focusForm(within: Element | null): void {
  within?.closest("form")?.querySelector<HTMLElement>("textarea, input:not([type=hidden]), select")?.focus();
}
