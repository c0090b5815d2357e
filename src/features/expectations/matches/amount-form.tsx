"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { Button } from "@/components/button";
import { NumberField } from "@/components/fields/number-field";
import { takesQuantity } from "@/domain/expectations/contents";
import { readAmount } from "@/domain/expectations/matches/amounts";
import { ActButton } from "@/features/forms/act-button";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { useChange } from "@/features/forms/use-change";
import { useReady } from "@/features/forms/use-ready";
import { type Categorised, sayAmount, sayUnit } from "@/features/words/categories";

type Props<R> = {
  about: Categorised;
  /** What the give still has; null where it names no amount. */
  left: number | null;
  /** The amount to begin with, and whether one must be named. */
  amount: number | null;
  needed: boolean;
  /** What the button says; another word once another amount is typed. */
  children: ReactNode;
  otherwise?: ReactNode;
  run: (requestId: string, quantity?: number) => Promise<R>;
  /** `other`: another amount than the one to begin with was sent. */
  onDone: (result: R, other: boolean) => void;
};

/** Says yes to a match, or proposes one, with its amount. Where nothing is counted it is the button alone. */
export function AmountForm<R>(props: Props<R>) {
  const { about, run, onDone } = props;
  if (takesQuantity({ kind: "GIVE", ...about })) return <Counted {...props} />;
  return (
    <ActButton noun="expectations" run={(requestId) => run(requestId)} onDone={(done) => onDone(done, false)}>
      {props.children}
    </ActButton>
  );
}

function Counted<R>({ about, left, amount, needed, children, otherwise, run, onDone }: Props<R>) {
  const t = useTranslations("expectations");
  const form = useTranslations("form");
  const page = useRouter();
  const change = useChange();
  const ready = useReady();
  const [typed, setTyped] = useState(amount === null ? "" : String(amount));
  const [wrong, setWrong] = useState<string | null>(null);
  const refused = change.problem?.kind === "refusal" ? change.problem.code : null;
  const tooMuch = refused === "tooMuch" || refused === "nothingLeft";
  const outdated = change.problem?.kind === "conflict";
  // somebody else was faster: what is left now is read anew, what was typed stays
  useEffect(() => {
    if (tooMuch || outdated) page.refresh();
  }, [tooMuch, outdated, page]);
  const errorOf = (code: string | null) => {
    if (code === "tooMuch")
      return t("matches.amount.tooMuch", { count: left ?? 0, amount: sayAmount(t, about, left) ?? "" });
    if (code === "nothingLeft") return t("refusals.nothingLeft");
    return code ? form(`errors.${code}`) : undefined;
  };
  const other = typed.trim() !== (amount === null ? "" : String(amount));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const read = readAmount(typed, { needed, left });
    setWrong("error" in read ? read.error : null);
    if ("error" in read) return change.setProblem(null);
    const result = await change.run(read.quantity ?? "", (requestId) => run(requestId, read.quantity));
    if (result !== null) onDone(result, other);
  };
  return (
    <form noValidate method="post" className="grid gap-3" onSubmit={send}>
      <NumberField
        label={t("matches.amount.label")}
        name="quantity"
        min={1}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        unit={sayUnit(t, about)}
        hint={left === null ? undefined : t("matches.left", { amount: sayAmount(t, about, left) ?? "" })}
        error={errorOf(wrong ?? (tooMuch ? refused : null))}
      />
      <ProblemNotice
        noun="expectations"
        problem={outdated ? { kind: "changed" } : tooMuch ? null : change.problem}
      />
      <div>
        <Button type="submit" variant="quiet" disabled={!ready} pending={change.pending}>
          {other && otherwise ? otherwise : children}
        </Button>
      </div>
    </form>
  );
}
