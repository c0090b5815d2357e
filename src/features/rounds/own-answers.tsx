import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { CheckIcon } from "@/components/icons";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StepHere } from "@/components/step-here";
import { Tag } from "@/components/tag";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { roundPath } from "@/domain/notifications/paths";
import { questionOfKind } from "@/domain/plan/questions/all";
import { NeedTime } from "@/features/notifications/need-time";
import { sayDay } from "@/features/words/dates";
import type { Round } from "./shown";

/**
 * What one's own organisation has answered in this round and what not, with the very questions; after the reveal what
 * it can still hand in, after a cancellation what lies with it as a draft.
 */
export async function OwnAnswers({ workspace, round }: { workspace: string; round: Round }) {
  const [t, locale] = await Promise.all([getTranslations("rounds"), getLocale()]);
  const answered: readonly ExpectationKind[] = round.own?.answered ?? [];
  const pathOf = (kind: ExpectationKind) => `/w/${workspace}/plan/${questionOfKind(kind).key}`;
  const missing = round.kinds.find((kind) => !answered.includes(kind));
  const others = round.partners.filter(
    (partner) => partner.standing === "ALL" && partner.id !== round.own?.partnerId,
  ).length;
  const { state } = round;
  const isOpen = state === "OPEN";
  const gaveBack = state === "CANCELLED";
  const isPast = state === "REVEALED";
  const until = round.timeAsked.find((one) => one.partnerId === round.own?.partnerId)?.until ?? null;
  const shown = round.kinds.filter((kind) =>
    gaveBack ? answered.includes(kind) : !(isPast && answered.includes(kind)),
  );
  if (shown.length === 0) return null;
  return (
    <div className="grid gap-6">
      {isOpen && missing && (
        <StepHere
          title={t(`form.asks.${missing}`)}
          reason={
            <>
              <p>{t("own.reason", { day: sayDay(round.endsOn, locale), count: others })}</p>
              <p>{t("sealed")}</p>
            </>
          }
        >
          <ButtonLink href={pathOf(missing)}>{t("own.press")}</ButtonLink>
        </StepHere>
      )}
      <Sheet aria-labelledby="own-answers">
        <h2 id="own-answers">{t(isPast ? "own.missing" : "own.title")}</h2>
        {isOpen && !missing && <p className="mt-2 max-w-measure">{t("own.all")}</p>}
        <RowList className="mt-3">
          {shown.map((kind) => (
            <Row
              key={kind}
              href={pathOf(kind)}
              title={<span className="inline-block first-letter:uppercase">{t(`kinds.${kind}`)}</span>}
              tags={<OwnStanding state={state} answered={answered.includes(kind)} />}
            />
          ))}
        </RowList>
        {isOpen && !missing && (
          <p className="mt-4">
            <ButtonLink variant="quiet" href={`/w/${workspace}/plan`}>
              {t("own.plan")}
            </ButtonLink>
          </p>
        )}
        {isOpen && missing && (
          <div className="mt-3">
            <NeedTime workspace={workspace} path={roundPath(round.id)} until={until} />
          </div>
        )}
      </Sheet>
    </div>
  );
}

/** How one's own answer to a kind stands: given, still open, late if it comes now, or back as a draft. */
async function OwnStanding({ state, answered }: { state: Round["state"]; answered: boolean }) {
  const t = await getTranslations("rounds.own");
  if (state === "CANCELLED") return <Tag>{t("draft")}</Tag>;
  if (!answered) return <span className="text-ink-2">{t(state === "REVEALED" ? "late" : "open")}</span>;
  return (
    <span className="inline-flex items-center gap-1.5">
      {t("done")} <CheckIcon size={18} />
    </span>
  );
}
