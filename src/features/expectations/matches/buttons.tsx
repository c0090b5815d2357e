"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Match } from "@/features/expectations/shown";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";
import { AmountForm } from "./amount-form";

const doneOf = { accept: "accepted", decline: "declined", fulfil: "fulfilled", break: "broken" } as const;
type Act = keyof typeof doneOf;

/**
 * What this reader can do with a match, each with one press and Undo; nothing where there is nothing to do. A yes may
 * name another amount: then the other side is asked again.
 */
export function MatchButtons({ workspace, match }: { workspace: string; match: Match }) {
  const t = useTranslations("expectations.matches");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const acts = (["accept", "decline", "fulfil", "break"] as const).filter((act) => match.may[act]);
  if (acts.length === 0) return null;
  const named = { workspace, matchId: match.id, version: match.version };
  const say = (message: string, done: { id: string; version: number }) => {
    offerUndo(message, { kind: "MATCH", recordId: done.id, versionAfter: done.version });
    page.refresh();
  };
  // where the coordination proposed it to both, the first yes still waits for the second
  const hasOtherYes = match.giverAccepted || match.receiverAccepted;
  const spoken = <span className="sr-only">: {match.give.statement.slice(0, 80)}</span>;
  const labelOf = (act: Act) => t(act === "decline" && !match.may.accept ? "takeBack" : act);
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden">
      {match.may.accept && (
        <AmountForm
          about={match.give}
          left={match.giveLeft}
          amount={match.quantity}
          needed={match.quantity !== null}
          run={(requestId, quantity) => api.expectations.accept.mutate({ ...named, requestId, quantity })}
          onDone={(done, other) => say(t(other || !hasOtherYes ? "done.proposed" : "done.accepted"), done)}
          otherwise={
            <>
              {t("amount.other")}
              {spoken}
            </>
          }
        >
          {t("accept")}
          {spoken}
        </AmountForm>
      )}
      {acts
        .filter((act) => act !== "accept")
        .map((act) => (
          <ActButton
            key={act}
            noun="expectations"
            variant={act === "fulfil" ? "quiet" : "plain"}
            run={(requestId) => api.expectations[act].mutate({ ...named, requestId })}
            onDone={(done) => say(t(`done.${doneOf[act]}`), done)}
          >
            {labelOf(act)}
            {spoken}
          </ActButton>
        ))}
    </div>
  );
}

type Ask = { id: string; version: number; statement: string; openAccepted: boolean };

/** "We go on without", or looking for it again. */
export function OpenButton({ workspace, ask }: { workspace: string; ask: Ask }) {
  const t = useTranslations("expectations.matches");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const named = { workspace, expectationId: ask.id, version: ask.version };
  return (
    <ActButton
      noun="expectations"
      variant="plain"
      run={(requestId) =>
        ask.openAccepted
          ? api.expectations.reopen.mutate({ ...named, requestId })
          : api.expectations.acceptOpen.mutate({ ...named, requestId })
      }
      onDone={(done) => {
        offerUndo(t(ask.openAccepted ? "done.again" : "done.without"), {
          kind: "EXPECTATION",
          recordId: done.id,
          versionAfter: done.version,
        });
        page.refresh();
      }}
    >
      {t(ask.openAccepted ? "lookAgain" : "without")}
      <span className="sr-only">: {ask.statement.slice(0, 80)}</span>
    </ActButton>
  );
}
