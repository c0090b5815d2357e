"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { isOfEntry } from "@/features/drafts/entry";
import { useDraftKeeper } from "@/features/drafts/use-draft";
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
  /** The form for one more; it gets the function that closes it again. Left out where nothing can be added. */
  form?: (close: () => void) => ReactNode;
  /** Other ways to answer, below the list: "we have nothing here". */
  children?: ReactNode;
};

/**
 * A question whose answer is a list: cards with their change links, one more, and on. Every card is a record
 * already saved; going on closes the question.
 */
export function QuestionList({ question, items, label, empty, addLabel, form, children }: Props) {
  const t = useTranslations("form");
  const [adding, setAdding] = useState(
    Boolean(form && question.draft && !isOfEntry(question.draft.contents)),
  );
  const page = useRouter();
  const { keeper } = useDraftKeeper(question);
  const [pending, setPending] = useState(false);
  const goOn = async () => {
    setPending(true);
    if (items.length > 0 && question.mayAnswer) await keeper.settle({ shared: false });
    page.push(question.onward);
    page.refresh();
  };
  return (
    <div className="grid max-w-measure gap-4">
      {items.length === 0 ? (
        empty
      ) : (
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
      )}
      {question.mayAnswer && form ? (
        adding ? (
          <div className="grid gap-2 border-l-4 border-line pl-4">
            {form(() => setAdding(false))}
            <div>
              <Button variant="plain" onClick={() => setAdding(false)}>
                {t("cancel")}
              </Button>
            </div>
          </div>
        ) : (
          <Button variant="quiet" className="w-full" onClick={() => setAdding(true)}>
            {addLabel ?? t("addMore")}
          </Button>
        )
      ) : null}
      {children}
      {question.aside}
      <div className="flex flex-wrap items-center gap-4">
        <Button
          // while a first answer is asked for, that is the main thing to press
          variant={question.mayAnswer && (adding || (items.length === 0 && empty)) ? "quiet" : "primary"}
          className="w-full sm:w-auto"
          pending={pending}
          onClick={goOn}
        >
          {t("continue")}
        </Button>
        <ButtonLink variant="plain" href={`/w/${question.workspace}/plan`}>
          {t("later")}
        </ButtonLink>
      </div>
    </div>
  );
}
