"use client";

import { useTranslations } from "next-intl";
import { CheckIcon } from "@/components/icons";
import { Written } from "@/components/texts/written";
import { MatchButtons, OpenButton } from "@/features/expectations/matches/buttons";
import { FitLine } from "@/features/expectations/matches/fit-line";
import { MatchLine } from "@/features/expectations/matches/line";
import { type QuestionItem, QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { sayAmount, sayCategory } from "@/features/words/categories";
import type { RouterOutputs } from "@/trpc/types";

type Open = RouterOutputs["expectations"]["openAsks"];
type Ask = Open["asks"][number];
type Props = { question: QuestionProps; open: Open };

/** Every ask that nobody has promised: take an offer, wait for an answer, or go on without it. */
export function OpenNeedsControl({ question, open }: Props) {
  const t = useTranslations("expectations");
  const settled = open.asks.every((ask) => ask.openAccepted) && open.waiting.length === 0;
  if (question.partnerId === null) {
    return (
      <QuestionList
        question={question}
        items={[]}
        label={t("openAsks.list")}
        empty={<p>{t("openAsks.noSeat")}</p>}
      />
    );
  }
  return (
    <div className="grid gap-5">
      {open.waiting.length > 0 && <Waiting question={question} waiting={open.waiting} />}
      {settled && (
        <p className="flex max-w-measure items-start gap-2">
          <CheckIcon className="mt-1 shrink-0" size={20} />
          <span>{t(`openAsks.${settledWord(open)}`)}</span>
        </p>
      )}
      <QuestionList
        question={question}
        label={t("openAsks.list")}
        items={open.asks.map((ask) => askItem(question, ask, t))}
      />
    </div>
  );
}

/** Why nothing is open: all of it is settled, it lies in a sealed round, nothing is needed, or nobody has said so yet. */
function settledWord({ asked, sealed, saidNone }: Open) {
  if (asked > 0) return sealed ? "settledBeside" : "allSettled";
  if (sealed) return "sealed";
  return saidNone ? "saidNone" : "nothingAsked";
}

type Say = ReturnType<typeof useTranslations<"expectations">>;

function askItem(question: QuestionProps, ask: Ask, t: Say): QuestionItem {
  const missing = sayAmount(t, ask, ask.left);
  return {
    id: ask.id,
    title: sayCategory(t, ask) ?? t(`kinds.${ask.kind}`),
    detail: (
      <div className="grid gap-3">
        <div>
          <Written>{ask.statement}</Written>
          <p className="text-sm text-ink-2">
            {[t(`priorities.${ask.priority}`), missing && t("matches.missing", { amount: missing })]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        {ask.openAccepted ? <p>{t("matches.goesOn")}</p> : <Ways question={question} ask={ask} />}
      </div>
    ),
    href: ask.hidden
      ? `/w/${question.workspace}/expectations/${ask.id}/edit?from=${question.question}`
      : undefined,
    changeLabel: ask.statement.slice(0, 80),
    actions: question.mayAnswer && <OpenButton workspace={question.workspace} ask={ask} />,
  };
}

/** What is under way for an ask and what else could meet it. */
function Ways({ question, ask }: { question: QuestionProps; ask: Ask }) {
  const t = useTranslations("expectations.matches");
  const { workspace, mayAnswer } = question;
  if (ask.hidden) return <p>{t("hidden")}</p>;
  if (ask.matches.length + ask.offers.length === 0) return <p>{t("noOffers")}</p>;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" aria-label={t("titleOffers")} className="grid gap-3 border-l-4 border-line pl-4">
      {ask.matches.map((match) => (
        <li key={match.id}>
          <MatchLine workspace={workspace} match={match} />
        </li>
      ))}
      {ask.offers.map((offer) => (
        <li key={offer.id}>
          <FitLine workspace={workspace} fit={offer} mayPropose={mayAnswer} />
        </li>
      ))}
    </ul>
  );
}

/** Proposals of others that only wait for the reader's yes; they come first, because somebody waits. */
function Waiting({ question, waiting }: { question: QuestionProps; waiting: Open["waiting"] }) {
  const t = useTranslations("expectations");
  return (
    <section aria-labelledby="waiting-matches" className="grid max-w-measure gap-3">
      <h2 id="waiting-matches">{t("openAsks.waiting")}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" className="grid gap-3">
        {waiting.map((match) => {
          const gives = match.side === "GIVER";
          const other = gives ? match.want : match.give;
          const amount = sayAmount(t, match.give, match.quantity);
          const what = [amount, match.give.statement].filter(Boolean).join(" · ");
          return (
            <li key={match.id} className="grid gap-2 rounded-sm border border-control bg-sheet p-3">
              <p className="font-semibold wrap-anywhere">
                {t(gives ? "openAsks.wantsYours" : "openAsks.offersYou", {
                  name: other.partner.name,
                  what,
                })}
              </p>
              {gives && <Written>{match.want.statement}</Written>}
              {question.mayAnswer && <MatchButtons workspace={question.workspace} match={match} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
