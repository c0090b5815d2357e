import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import { Written } from "@/components/texts/written";
import { sayDay } from "@/features/words/dates";
import type { ShownActor } from "./shown";
import { InfluenceStair } from "./weight";
import { WithdrawStanceButton } from "./withdraw-stance";

/** Every observation, newest first, each with what showed it. */
export async function StanceHistory({ workspace, actor }: { workspace: string; actor: ShownActor }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("actors"),
    getTranslations("common"),
    getLocale(),
  ]);
  if (actor.history.length === 0) return null;
  return (
    <Sheet aria-labelledby="history">
      <h2 id="history">{t("stance.history")}</h2>
      <RowList className="mt-2">
        {actor.history.map((seen) => (
          <Row
            key={seen.id}
            title={
              <span className="font-semibold">
                {sayDay(seen.observedOn, locale)}: {t(`stances.${seen.stance}`)}
              </span>
            }
            detail={
              <>
                <p className="mt-0.5 flex items-center gap-2">
                  <InfluenceStair influence={seen.influence} />
                  {t(`moves.${seen.influence}`)}
                </p>
                <Written className="mt-1 max-w-measure">{seen.evidence}</Written>
              </>
            }
            tags={seen.id === actor.newest?.id && <Tag>{t("stance.newest")}</Tag>}
            actions={
              actor.may.write && (
                <WithdrawStanceButton
                  workspace={workspace}
                  actorId={actor.id}
                  stance={{ id: seen.id, version: seen.version, day: sayDay(seen.observedOn, locale) }}
                />
              )
            }
          />
        ))}
      </RowList>
      {actor.next && (
        <p className="mt-4">
          <ButtonLink variant="quiet" href={`/w/${workspace}/actors/${actor.id}?after=${actor.next}`}>
            {common("more")}
          </ButtonLink>
        </p>
      )}
    </Sheet>
  );
}
