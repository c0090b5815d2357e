import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Facts } from "@/components/facts";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { StepHere } from "@/components/step-here";
import { Tag } from "@/components/tag";
import { Written } from "@/components/texts/written";
import { sayDay } from "@/features/words/dates";
import { RemoveActorButton } from "./remove-actor";
import type { ShownActor } from "./shown";
import { StanceHistory } from "./stance-history";
import { InfluenceStair } from "./weight";

type Props = { workspace: string; actor: ShownActor };

/** One actor: where it stands, what shows it, how it moved, and when to look again. */
export async function ActorPage({ workspace, actor }: Props) {
  const t = await getTranslations("actors");
  const here = `/w/${workspace}/actors/${actor.id}`;
  const waits = actor.newest === null || actor.newest.stale;
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={`/w/${workspace}/actors`}>{t("title")}</BackLink>
        <PageHeader
          title={actor.name}
          lead={<p>{actor.role}</p>}
          actions={
            actor.may.write && (
              <>
                {!waits && <ButtonLink href={`${here}/observe`}>{t("stance.again")}</ButtonLink>}
                <ButtonLink variant="quiet" href={`${here}/edit`}>
                  {t("change")}
                </ButtonLink>
              </>
            )
          }
        />
        {waits && actor.may.write && <LookAgain here={here} actor={actor} />}
      </div>
      <Sheet aria-labelledby="now">
        <h2 id="now">{t("stance.now")}</h2>
        <Now actor={actor} />
      </Sheet>
      <StanceHistory workspace={workspace} actor={actor} />
      {actor.may.write && <RemoveActorButton workspace={workspace} actor={actor} />}
    </div>
  );
}

async function LookAgain({ here, actor }: { here: string; actor: ShownActor }) {
  const [t, locale] = await Promise.all([getTranslations("actors"), getLocale()]);
  const { name, newest } = actor;
  return (
    <StepHere
      title={t(newest ? "next.stale" : "next.first", { name })}
      reason={
        <p>
          {newest ? t("next.staleReason", { day: sayDay(newest.observedOn, locale) }) : t("next.firstReason")}
        </p>
      }
    >
      <ButtonLink href={`${here}/observe`}>{t(newest ? "stance.again" : "stance.observe")}</ButtonLink>
    </StepHere>
  );
}

async function Now({ actor }: { actor: ShownActor }) {
  const [t, locale] = await Promise.all([getTranslations("actors"), getLocale()]);
  const { newest } = actor;
  const items = [
    { term: t("facts.kind"), value: t(`kinds.${actor.kind}`) },
    ...(newest
      ? [
          {
            term: t("facts.stance"),
            value: (
              <span className="inline-flex flex-wrap items-center gap-2">
                {t(`stances.${newest.stance}`)}
                {newest.stale && <Tag tone="decision">{t("spectrum.stale")}</Tag>}
              </span>
            ),
          },
          {
            term: t("facts.influence"),
            value: (
              <span className="inline-flex items-center gap-2">
                <InfluenceStair influence={newest.influence} />
                {t(`moves.${newest.influence}`)}
              </span>
            ),
          },
          { term: t("facts.observedOn"), value: sayDay(newest.observedOn, locale) },
        ]
      : []),
  ];
  return (
    <div className="mt-2">
      <Facts items={items} />
      {newest ? (
        <Written as="blockquote" className="mt-3 max-w-measure border-l-4 border-control pl-4">
          {newest.evidence}
        </Written>
      ) : (
        <p className="mt-3">{t("stance.none")}</p>
      )}
    </div>
  );
}
