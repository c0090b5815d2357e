import { getLocale, getTranslations } from "next-intl/server";
import { Sheet } from "@/components/sheet";
import { StepStrip } from "@/components/strands/strand-steps";
import { roundAnswerPath } from "@/domain/notifications/paths";
import { MissingNames } from "@/features/notifications/missing-names";
import { sayDay } from "@/features/words/dates";
import { ProlongRound } from "./prolong-round";
import type { Round } from "./shown";

const drawn = { ALL: "DONE", PARTLY: "BEGUN", NOTHING: "OPEN" } as const;

/** Who is asked, and who has answered, a strand each: all that anybody sees before the reveal. Those who are waited for come first. */
export async function RoundPeople({ workspace, round }: { workspace: string; round: Round }) {
  const [t, asks, locale] = await Promise.all([
    getTranslations("rounds.people"),
    getTranslations("notifications.missing.asks"),
    getLocale(),
  ]);
  const { partners, state } = round;
  const begun = state !== "PLANNED";
  const done = partners.filter((partner) => partner.standing === "ALL").length;
  const order = ["NOTHING", "PARTLY", "ALL"];
  const sorted = [...partners].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  const names = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  const until = new Map(round.timeAsked.map((one) => [one.partnerId, one.until]));
  const sayStanding = ({ id, standing }: (typeof partners)[number]) => {
    const day = until.get(id);
    return day ? t("timeUntil", { day: sayDay(day, locale) }) : t(standing);
  };
  const waiting = round.waiting.filter((id) => id !== round.own?.partnerId);
  const complete = state === "OPEN" && partners.length > 0 && round.waiting.length === 0;
  return (
    <Sheet aria-labelledby="who">
      <h2 id="who">{t(begun ? "title" : "asked")}</h2>
      {begun && <p className="mt-2">{t("count", { done, all: partners.length })}</p>}
      <p className={`max-w-measure text-ink-2 ${begun ? "" : "mt-2"}`}>
        {t(complete ? "complete" : `leads.${state}`, { day: sayDay(round.endsOn, locale) })}
      </p>
      {round.unheard.length > 0 && state !== "REVEALED" && (
        <p className="mt-2 max-w-measure text-ink-2">
          {t("unheard", { names: names.format(round.unheard) })}
        </p>
      )}
      {begun ? (
        <figure className="mt-4">
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
          <ul role="list" aria-label={t("title")} className="grid gap-2">
            {sorted.map((partner) => (
              <li
                key={partner.id}
                className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 text-sm sm:grid-cols-[minmax(6rem,14rem)_minmax(0,1fr)_11rem]"
              >
                <span className="wrap-anywhere">{partner.name}</span>
                <span className="max-sm:col-span-2 max-sm:row-start-2">
                  <StepStrip strand={partner.strand} steps={[drawn[partner.standing]]} />
                </span>
                <span className="text-end text-ink-2">{sayStanding(partner)}</span>
              </li>
            ))}
          </ul>
        </figure>
      ) : (
        <p className="mt-3 max-w-measure wrap-anywhere">{names.format(partners.map(({ name }) => name))}</p>
      )}
      {round.may.remind && (
        <div className="mt-5 grid gap-5">
          {round.may.extend && <ProlongRound workspace={workspace} round={round} />}
          <MissingNames
            workspace={workspace}
            partnerIds={waiting}
            path={roundAnswerPath(round.id)}
            asked={asks("round", { day: sayDay(round.endsOn, locale) })}
          />
        </div>
      )}
    </Sheet>
  );
}
