"use client";

import { useTranslations } from "next-intl";
import type { ShownClause } from "@/features/agreements/shown";
import { ActButton } from "@/features/forms/act-button";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; clause: ShownClause; piece: string };

/** "Is this still a gap?", asked once of words in brackets that people typed themselves. */
export function BracketQuestion({ workspace, clause, piece }: Props) {
  const t = useTranslations("agreements.against");
  const api = useApiClient();
  const finish = useFinish("CLAUSE");
  if (!clause.may.change) return null;
  const say = (isGap: boolean) => (requestId: string) =>
    api.agreements.sayBracket.mutate({
      workspace,
      requestId,
      clauseId: clause.id,
      version: clause.version,
      piece,
      isGap,
    });
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-2">
      <ActButton noun="agreements" run={say(false)} onDone={(done) => finish(t("isText"), done)}>
        {t("noGap")}
      </ActButton>
      <ActButton
        noun="agreements"
        variant="plain"
        run={say(true)}
        onDone={(done) => finish(t("isGap"), done)}
      >
        {t("stillGap")}
      </ActButton>
    </span>
  );
}
