import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { CheckIcon } from "@/components/icons";
import { NextThing } from "@/components/next-thing";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { type ExpectationKind, questionOfKind } from "@/domain/catalogue/expectation-kinds";
import { sayDay } from "@/features/frame/dates";
import type { Round } from "./round-page";

/** What one's own organisation has answered in this round and what not, with the very questions. */
export async function OwnAnswers({ workspace, round }: { workspace: string; round: Round }) {
  const [t, locale] = await Promise.all([getTranslations("rounds"), getLocale()]);
  const answered: readonly ExpectationKind[] = round.own?.answered ?? [];
  const pathOf = (kind: ExpectationKind) => `/w/${workspace}/plan/${questionOfKind[kind]}`;
  const missing = round.kinds.find((kind) => !answered.includes(kind));
  const others = round.partners.filter(
    (partner) => partner.standing === "ALL" && partner.id !== round.own?.partnerId,
  ).length;
  const isOpen = round.state === "OPEN";
  return (
    <div className="grid gap-6">
      {isOpen && missing && (
        <NextThing
          label={t("own.next")}
          title={t("own.answer", { kind: t(`kinds.${missing}`) })}
          reason={
            <>
              <p>{t("own.reason", { day: sayDay(round.endsOn, locale), count: others })}</p>
              <p>{t("sealed")}</p>
            </>
          }
        >
          <ButtonLink href={pathOf(missing)}>{t("own.press")}</ButtonLink>
        </NextThing>
      )}
      <Sheet aria-labelledby="own-answers">
        <h2 id="own-answers">{t("own.title")}</h2>
        {isOpen && !missing && <p className="mt-2 max-w-measure">{t("own.all")}</p>}
        <RowList className="mt-3">
          {round.kinds.map((kind) => (
            <Row
              key={kind}
              href={round.state === "CANCELLED" ? undefined : pathOf(kind)}
              title={<span className="inline-block first-letter:uppercase">{t(`kinds.${kind}`)}</span>}
              tags={
                answered.includes(kind) ? (
                  <span className="inline-flex items-center gap-1.5">
                    {t("own.done")} <CheckIcon size={18} />
                  </span>
                ) : (
                  <span className="text-ink-2">
                    {t(round.state === "REVEALED" ? "own.late" : "own.open")}
                  </span>
                )
              }
            />
          ))}
        </RowList>
      </Sheet>
    </div>
  );
}
