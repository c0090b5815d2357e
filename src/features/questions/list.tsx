"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";
import { isOfEntry } from "@/features/drafts/entry";
import { OpenFormsProvider, useOpenForms } from "@/features/forms/open-forms";
import { GoOn } from "./go-on";
import type { QuestionProps } from "./question";

export interface QuestionItem {
  id: string;
  title: ReactNode;
  detail?: ReactNode;
  /** Where it is changed; left out where this reader may not. */
  href?: string;
  /** What the link changes, for those who hear it without the card. */
  changeLabel?: string;
  /** Buttons beside or instead of the link. */
  actions?: ReactNode;
}

type Props = {
  question: QuestionProps;
  items: readonly QuestionItem[];
  /** Names the list for screen readers. */
  label: string;
  /** Said while the list is empty. */
  empty?: ReactNode;
  addLabel?: string;
  /** The form for one more; it gets the function to call once it is saved. Left out where nothing can be added. */
  form?: (next: () => void) => ReactNode;
  /** The form stands open from the start: a first answer is asked for. */
  asksFirst?: boolean;
  /** One of the items is being changed in place. */
  changing?: boolean;
  /** Other ways to answer, below the list: "we have nothing here". */
  children?: ReactNode;
};

/**
 * A question whose answer is a list: cards with their change links, one more, and on. Every card is a record
 * already saved. Going on takes in what stands in an open form, so that nothing typed is left behind. For those who only
 * read, the page has the way on.
 */
export function QuestionList(props: Props) {
  const { question, items, form, asksFirst = false } = props;
  const t = useTranslations("form");
  const isDrafted = Boolean(form && question.draft && !isOfEntry(question.draft.contents));
  const [adding, setAdding] = useState(asksFirst || isDrafted);
  const forms = useOpenForms();
  const mayAdd = question.mayAnswer && form;
  return (
    <OpenFormsProvider add={forms.add}>
      <div className="grid max-w-measure gap-4">
        {items.length === 0 ? props.empty : <Cards label={props.label} items={items} />}
        {mayAdd &&
          (adding ? (
            <OneMore form={form} begun={items.length > 0 || !asksFirst} onCancel={() => setAdding(false)} />
          ) : (
            <Button variant="quiet" className="w-full" onClick={() => setAdding(true)}>
              {props.addLabel ?? t("addMore")}
            </Button>
          ))}
        {props.children}
        {question.aside}
        {question.mayAnswer && (
          <GoOn
            question={question}
            forms={forms}
            saves={Boolean(mayAdd && adding) || Boolean(props.changing)}
            isAnswered={items.length > 0}
          />
        )}
      </div>
    </OpenFormsProvider>
  );
}

type OneMoreProps = { form: NonNullable<Props["form"]>; begun: boolean; onCancel: () => void };

/** The form for one more. Once it is saved an empty one stands there, with the focus in it, and the way back above. */
function OneMore({ form, begun, onCancel }: OneMoreProps) {
  const t = useTranslations("form");
  const place = useRef<HTMLElement>(null);
  const [saved, setSaved] = useState(0);
  useEffect(() => {
    if (saved > 0) place.current?.querySelector<HTMLElement>("textarea, input, select")?.focus();
  }, [saved]);
  return (
    <section ref={place} className={`grid gap-2 ${begun ? "border-l-4 border-line pl-4" : ""}`}>
      <ConfirmationPlace />
      <div key={saved}>{form(() => setSaved((count) => count + 1))}</div>
      {begun && (
        <div>
          <Button variant="plain" onClick={onCancel}>
            {t("cancel")}
          </Button>
        </div>
      )}
    </section>
  );
}

function Cards({ label, items }: Pick<Props, "label" | "items">) {
  const t = useTranslations("form");
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" aria-label={label} className="grid gap-3">
      {items.map((item) => (
        <li key={item.id} className="rounded-sm border border-control bg-sheet p-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <div className="min-w-0 flex-[1_1_14rem] wrap-anywhere">
              <p className="font-semibold">{item.title}</p>
              {item.detail ? <div>{item.detail}</div> : null}
            </div>
            {item.href ? (
              <Link href={item.href} className="inline-flex min-h-11 items-center">
                {t("change")}
                <span className="sr-only"> {item.changeLabel ?? item.title}</span>
              </Link>
            ) : null}
          </div>
          {item.actions ? <div className="mt-2 flex flex-wrap gap-2">{item.actions}</div> : null}
        </li>
      ))}
    </ul>
  );
}
