"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { Written } from "@/components/texts/written";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { useDraftKeeper } from "@/features/drafts/use-draft";
import { ExpectationTags } from "@/features/expectations/entry/tags";
import { useEntryUndo } from "@/features/expectations/entry/use-entry-undo";
import type { OfKind } from "@/features/expectations/shown";
import { ActButton } from "@/features/forms/act-button";
import { type QuestionItem, QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { sayAmount, sayCategory } from "@/features/words/categories";
import { useApiClient } from "@/trpc/client";
import { QuestionEntryForm } from "./entry-form";

/** Only in a sealed round, and then only where something was shared before. */
const EarlierWord = lazy(() => import("./earlier-word"));
/** Only where something waits for its own organisation. */
const StepButton = lazy(() =>
  import("@/features/expectations/entry/step-button").then((it) => ({ default: it.StepButton })),
);
/** Only where "nothing" is the answer. */
const NothingNotice = lazy(() => import("./nothing-notice"));

type Props = { question: QuestionProps; kind: ExpectationKind; shown: OfKind };

/**
 * The list of one kind: cards of what is there, one more in place, or the explicit "nothing". Every card is an
 * entry of the register, so nothing lives in the path alone.
 */
export function KindControl({ question, kind, shown }: Props) {
  const t = useTranslations("expectations");
  const { mayAnswer, workspace } = question;
  const [nothing] = shown.nothing;
  const rows = shown.expectations.map((row) => entryItem(row));
  const silent = mayAnswer
    ? []
    : shown.nothing.map(({ id, partner }) => ({
        id,
        title: partner.name,
        detail: t(`answers.theyNone.${kind}`),
      }));

  function entryItem(row: OfKind["expectations"][number]): QuestionItem {
    const category = sayCategory(t, row);
    const amount = sayAmount(t, row, row.quantity);
    const asks = row.kind === "GET" || row.kind === "NEED";
    const facts = [amount, asks && t(`priorities.${row.priority}`)].filter(Boolean).join(" · ");
    const title = mayAnswer ? (category ?? t(`kinds.${kind}`)) : row.partner.name;
    return {
      id: row.id,
      title,
      detail: (
        <>
          <Written>{row.statement}</Written>
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-ink-2">
            {[!mayAnswer && category, facts].filter(Boolean).join(" · ")}
            <ExpectationTags expectation={row} />
          </p>
        </>
      ),
      href:
        mayAnswer && row.may.change
          ? `/w/${workspace}/expectations/${row.id}/edit?from=${question.question}`
          : undefined,
      changeLabel: row.statement.slice(0, 80),
      actions: mayAnswer ? stepOf(row) : undefined,
    };
  }

  /**
   * A draft waits to be shared; what is shared, or what the coordination noted, waits for the organisation's own word.
   */
  function stepOf(row: OfKind["expectations"][number]) {
    const step = row.may.share ? "share" : row.may.confirm ? "confirm" : null;
    return (
      step && (
        <Suspense>
          <StepButton workspace={workspace} expectation={row} step={step} />
        </Suspense>
      )
    );
  }

  const asksFirst = mayAnswer && rows.length === 0 && !nothing;
  const entryForm = (next: () => void) => (
    <QuestionEntryForm question={question} kind={kind} ownCategories={shown.ownCategories} next={next} />
  );
  return (
    <QuestionList
      question={question}
      items={[...rows, ...silent]}
      label={t(mayAnswer ? `answers.list.${kind}` : `answers.listAll.${kind}`)}
      empty={
        !mayAnswer ? (
          <p>{t("answers.noneYet")}</p>
        ) : nothing ? (
          <Suspense>
            <NothingNotice question={question} kind={kind} nothing={nothing} />
          </Suspense>
        ) : null
      }
      addLabel={nothing ? t(`add.${kind}`) : undefined}
      form={entryForm}
      asksFirst={asksFirst}
    >
      {asksFirst && <SayNothing question={question} kind={kind} />}
      {mayAnswer && (shown.stands || shown.may.standBy) && (
        <Suspense>
          <EarlierWord question={question} kind={kind} shown={shown} />
        </Suspense>
      )}
      {mayAnswer &&
        shown.expectations.some((row) => row.state === "SHARED" && !row.sealed && !row.roundAsks) && (
          <p className="text-sm text-ink-2">
            {t("answers.sharedMeans")}{" "}
            <Link href={`/w/${workspace}/plan/expectations/check`}>{t("answers.toCheck")}</Link>
          </p>
        )}
    </QuestionList>
  );
}

/** "We have nothing here" is an answer like any other; it leads on to the next question. */
function SayNothing({ question, kind }: Pick<Props, "question" | "kind">) {
  const t = useTranslations("expectations.answers");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useEntryUndo();
  const { keeper } = useDraftKeeper(question);
  const { workspace } = question;
  return (
    <ActButton
      noun="expectations"
      variant="plain"
      run={(requestId) => api.expectations.answerNone.mutate({ workspace, requestId, partnerId: null, kind })}
      onDone={async (done) => {
        const takeBack = (requestId: string) =>
          api.expectations.reopenNone.mutate({ workspace, requestId, partnerId: null, kind });
        offerUndo(t(done.sealed ? "doneNoneSealed" : "doneNone"), done, takeBack, "PARTICIPATION");
        await keeper.settle({ shared: false });
        page.push(question.onward);
        page.refresh();
      }}
    >
      {t(`sayNone.${kind}`)}
    </ActButton>
  );
}
