"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/frame/act-button";
import { useUndo } from "@/features/frame/use-undo";
import { useApiClient } from "@/trpc/client";
import type { Expectation } from "./expectation-page";

export type Match = Expectation["matches"][number];

const doneOf = { accept: "accepted", decline: "declined", fulfil: "fulfilled", break: "broken" } as const;
type Act = keyof typeof doneOf;

/** What this reader can do with a match, each with one press and Undo; nothing where there is nothing to do. */
export function MatchButtons({ workspace, match }: { workspace: string; match: Match }) {
  const t = useTranslations("expectations.matches");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const acts = (["accept", "decline", "fulfil", "break"] as const).filter((act) => match.may[act]);
  if (acts.length === 0) return null;
  const named = { workspace, matchId: match.id, version: match.version };
  const labelOf = (act: Act) => t(act === "decline" && !match.may.accept ? "takeBack" : act);
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-2 print:hidden">
      {acts.map((act) => (
        <ActButton
          key={act}
          noun="expectations"
          variant={act === "accept" || act === "fulfil" ? "quiet" : "plain"}
          run={(requestId) => api.expectations[act].mutate({ ...named, requestId })}
          onDone={(done) => {
            offerUndo(t(`done.${doneOf[act]}`), {
              kind: "MATCH",
              recordId: done.id,
              versionAfter: done.version,
            });
            page.refresh();
          }}
        >
          {labelOf(act)}
          <span className="sr-only">: {match.give.statement.slice(0, 80)}</span>
        </ActButton>
      ))}
    </div>
  );
}

type Offer = {
  id: string;
  statement: string;
  partner: { name: string };
};

/** Says yes to what another organisation gives, for the own ask; the giver is asked next. */
export function TakeOffer({ workspace, wantId, offer }: { workspace: string; wantId: string; offer: Offer }) {
  const t = useTranslations("expectations.matches");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  return (
    <ActButton
      noun="expectations"
      run={(requestId) => api.expectations.propose.mutate({ workspace, requestId, giveId: offer.id, wantId })}
      onDone={(done) => {
        offerUndo(t("done.proposed"), { kind: "MATCH", recordId: done.id, versionAfter: done.version });
        page.refresh();
      }}
    >
      {t("takeOffer")}
      <span className="sr-only">
        : {t("about", { partner: offer.partner.name, statement: offer.statement.slice(0, 80) })}
      </span>
    </ActButton>
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
