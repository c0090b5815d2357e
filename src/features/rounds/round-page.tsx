import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { ButtonLink } from "@/components/button-link";
import { Notice } from "@/components/notice";
import { PageHeader } from "@/components/page-header";
import { Sheet } from "@/components/sheet";
import { sayDay } from "@/features/frame/dates";
import type { RouterOutputs } from "@/trpc/types";
import { nameOf } from "./name-of";
import { OwnAnswers } from "./own-answers";
import { RoundActions } from "./round-actions";
import { RoundPeople } from "./round-people";
import { StateTag } from "./state-tag";

export type Round = RouterOutputs["rounds"]["byId"];

type Props = { workspace: string; round: Round };

/** One sealed round: until when, what is still to be answered, who has, and what the coordination can do. */
export async function RoundPage({ workspace, round }: Props) {
  const t = await getTranslations("rounds");
  const rounds = `/w/${workspace}/expectations/rounds`;
  const manages = Object.values(round.may).some(Boolean);
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={rounds}>{t("title")}</BackLink>
        <PageHeader
          title={await nameOf(round)}
          lead={
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <StateTag state={round.state} />
              <span>{await sayWhen(round)}</span>
            </p>
          }
          actions={
            round.may.change && (
              <ButtonLink variant="quiet" href={`${rounds}/${round.id}/edit`}>
                {t("form.edit")}
              </ButtonLink>
            )
          }
        />
        {round.note && <Notice>{round.note}</Notice>}
      </div>
      {round.answers && <OwnAnswers workspace={workspace} round={round} />}
      {round.state === "REVEALED" && (
        <Sheet aria-labelledby="after">
          <h2 id="after">{t("after.title")}</h2>
          <p className="mt-2 mb-4 max-w-measure">{t("after.body")}</p>
          <ButtonLink href={`/w/${workspace}/expectations`}>{t("after.matrix")}</ButtonLink>
        </Sheet>
      )}
      {manages && (
        <Sheet>
          <RoundActions workspace={workspace} round={round} />
        </Sheet>
      )}
      <RoundPeople workspace={workspace} round={round} />
    </div>
  );
}

async function sayWhen({ state, endsOn, revealedAt, cancelledAt }: Round): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations("rounds"), getLocale()]);
  if (state === "PLANNED") return t("plannedUntil", { day: sayDay(endsOn, locale) });
  if (state === "REVEALED") return t("revealedOn", { day: sayDay(revealedAt ?? endsOn, locale) });
  if (state === "CANCELLED") return t("cancelledOn", { day: sayDay(cancelledAt ?? endsOn, locale) });
  return t("until", { day: sayDay(endsOn, locale) });
}
