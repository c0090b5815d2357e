import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/tag";
import type { Actors } from "./shown";
import { InfluenceStair } from "./weight";

type Listed = Actors["actors"][number];

/**
 * Five columns from active ally to active opponent, whoever can move most on top; below them who has not been
 * assessed. One list for everyone: on a phone the columns stand one below the other.
 */
export async function Spectrum({ workspace, list }: { workspace: string; list: Actors }) {
  const t = await getTranslations("actors");
  const unassessed = list.actors.filter((actor) => actor.newest === null);
  return (
    <>
      <div className="mt-4 grid gap-x-4 gap-y-6 lg:grid-cols-5">
        {list.counts.map(({ stance, count }) => {
          const here = list.actors.filter((actor) => actor.newest?.stance === stance);
          return (
            <section key={stance} aria-labelledby={stance} className="border-t-4 border-control pt-2">
              <h3 id={stance}>
                {t(`stances.${stance}`)}
                <span className="sr-only">: {t("spectrum.count", { count })}</span>
              </h3>
              {here.length > 0 ? (
                <ul className="mt-1 divide-y divide-line">
                  {here.map((actor) => (
                    <Entry key={actor.id} workspace={workspace} actor={actor} />
                  ))}
                </ul>
              ) : (
                <p className="mt-1 text-sm text-ink-2">
                  {t(count > 0 ? "spectrum.elsewhere" : "spectrum.nobody")}
                </p>
              )}
            </section>
          );
        })}
      </div>
      {unassessed.length > 0 && (
        <section aria-labelledby="unassessed" className="mt-6 border-t-4 border-dotted border-control pt-2">
          <h3 id="unassessed">{t("spectrum.unassessed")}</h3>
          <ul className="mt-1 grid gap-x-4 max-lg:divide-y max-lg:divide-line lg:grid-cols-5">
            {unassessed.map((actor) => (
              <Entry key={actor.id} workspace={workspace} actor={actor} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

async function Entry({ workspace, actor }: { workspace: string; actor: Listed }) {
  const t = await getTranslations("actors");
  return (
    <li className="relative py-[var(--row-pad)]">
      <Link href={`/w/${workspace}/actors/${actor.id}`} className="cover-link font-semibold">
        {actor.name}
      </Link>
      <div className="text-sm text-ink-2">
        <p>{actor.role}</p>
        {actor.newest ? (
          <p className="mt-1 flex items-center gap-2">
            <InfluenceStair influence={actor.newest.influence} />
            {t(`moves.${actor.newest.influence}`)}
          </p>
        ) : (
          <p className="mt-1">{t(`kinds.${actor.kind}`)}</p>
        )}
      </div>
      {actor.newest?.stale && (
        <p className="mt-1.5">
          <Tag tone="decision">{t("spectrum.stale")}</Tag>
        </p>
      )}
    </li>
  );
}
