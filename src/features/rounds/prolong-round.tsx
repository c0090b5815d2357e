"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { ActButton } from "@/features/forms/act-button";
import { sayDay } from "@/features/words/dates";
import { useApiClient } from "@/trpc/client";
import type { Round } from "./shown";

type Props = { workspace: string; round: Pick<Round, "id" | "version" | "endsOn" | "timeAsked"> };

/** Some need longer than the round lasts: one press gives everybody until the latest day that was asked for. */
export function ProlongRound({ workspace, round }: Props) {
  const t = useTranslations("rounds.prolong");
  const locale = useLocale();
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const longer = round.timeAsked.filter(({ until }) => until > round.endsOn);
  const [first, ...rest] = longer.map(({ until }) => until);
  if (!first) return null;
  const endsOn = rest.reduce((last, day) => (day > last ? day : last), first);
  const day = sayDay(endsOn, locale);
  return (
    <div className="grid gap-2">
      <p className="max-w-measure">{t("why", { count: longer.length, day })}</p>
      <ActButton
        noun="rounds"
        run={(requestId) =>
          api.rounds.extend.mutate({
            workspace,
            requestId,
            roundId: round.id,
            version: round.version,
            endsOn,
          })
        }
        onDone={() => {
          show({ message: t("done") });
          page.refresh();
        }}
      >
        {t("press", { day })}
      </ActButton>
    </div>
  );
}
