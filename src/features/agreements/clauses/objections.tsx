import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/disclosure";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { Written } from "@/components/texts/written";
import type { ShownClause } from "@/features/agreements/shown";
import { sayDay } from "@/features/words/dates";
import { AnswerObjectionForm } from "./answer-form";
import { ObjectionSteps } from "./objection-steps";
import { ClauseText } from "./text";

type Objection = ShownClause["objections"][number];
type Props = { workspace: string; objections: readonly Objection[] };

const tones = { OPEN: "gap", SETTLED: "plain", WITHDRAWN: "plain", GONE: "plain" } as const;

/** What organisations have against a clause, oldest first, each with what was answered and what this reader can do. */
export async function Objections({ workspace, objections }: Props) {
  const t = await getTranslations("agreements.objection");
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" aria-label={t("title")} className="divide-y divide-line">
      {objections.map((objection) => (
        <li key={objection.id} className="py-4 first:pt-0 last:pb-0">
          <OneObjection workspace={workspace} objection={objection} />
        </li>
      ))}
    </ul>
  );
}

async function OneObjection({ workspace, objection }: { workspace: string; objection: Objection }) {
  const [t, locale] = await Promise.all([getTranslations("agreements.objection"), getLocale()]);
  const { partner, replies, may } = objection;
  const ended = objection.endedOn ? sayDay(objection.endedOn, locale) : "";
  return (
    <div className="flex items-start gap-4">
      <StrandDisc {...partner} size={32} decorative />
      <div className="grid min-w-0 flex-1 gap-3">
        <div>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <h3 className="text-base">{t("by", { organisation: partner.name })}</h3>
            <Tag tone={tones[objection.state]}>{t(`states.${objection.state}`)}</Tag>
          </div>
          <p className="text-sm text-ink-2">
            {objection.state === "OPEN" || objection.state === "GONE"
              ? t("since", { day: sayDay(objection.raisedOn, locale) })
              : t("ended", { day: sayDay(objection.raisedOn, locale), ended })}
          </p>
        </div>
        <Said label={t("reason")} text={objection.reason} />
        {objection.wanted && <Said label={t("wanted")} text={objection.wanted} />}
        {objection.wording && (
          <div>
            <p className="text-sm text-ink-2">{t("wording")}</p>
            <ClauseText body={objection.wording} />
          </div>
        )}
        {replies.map((reply) => (
          <div key={reply.id} className="border-l-2 border-line pl-4">
            <p className="text-sm text-ink-2">
              {t("answered", {
                name: reply.authorName,
                organisation: reply.partnerName || "none",
                day: sayDay(reply.writtenOn, locale),
              })}
            </p>
            <Written className="max-w-measure">{reply.text}</Written>
          </div>
        ))}
        {objection.askedOn && (
          <p className="border-l-4 border-decision bg-decision-ground px-4 py-2">
            {t("asked", { organisation: partner.name, day: sayDay(objection.askedOn, locale) })}
          </p>
        )}
        {(may.end || may.ask) && <ObjectionSteps workspace={workspace} objection={objection} />}
        {may.answer && (
          <Disclosure
            summary={
              <>
                {t(may.end ? (objection.askedOn ? "notYet" : "addWord") : "answer")}
                <span className="sr-only">: {partner.name}</span>
              </>
            }
          >
            <AnswerObjectionForm workspace={workspace} objectionId={objection.id} />
          </Disclosure>
        )}
      </div>
    </div>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <p className="text-sm text-ink-2">{label}</p>
      <Written className="max-w-measure">{text}</Written>
    </div>
  );
}
