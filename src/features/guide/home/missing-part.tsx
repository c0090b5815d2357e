import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import type { GuideOverview } from "@/features/guide/overview";
import { UncheckedLines } from "@/features/guide/standing";
import { hrefOf } from "@/features/guide/waiting-words";

/** So many are read, and leave room for the rest of the page; all of them are found in the plan. */
const AT_MOST = 4;

type Props = { overview: Pick<GuideOverview, "workspace" | "standing"> };

/** What the plan lacks, the gravest first; where nothing does, what nobody could check. What has ended says so above. */
export async function MissingPart({ overview: { workspace, standing } }: Props) {
  const t = await getTranslations("guide");
  const { verdict, missing, unchecked } = standing;
  if (verdict === "NOT_TOLD" || verdict === "ENDED") return null;
  const rest = missing.length - AT_MOST;
  return (
    <Sheet aria-labelledby="missing" className="sm:py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="missing">{t("page.missing")}</h2>
        {rest > 0 && (
          <Link href={`/w/${workspace.id}/plan`} className="max-sm:py-2 print:hidden">
            {t("page.missingRest", { count: rest })}
          </Link>
        )}
      </div>
      {missing.length === 0 ? (
        <p className="mt-2">{t(`standing.${verdict}`)}</p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
        <ul role="list" className="mt-1 divide-y divide-line lg:text-sm">
          {missing.slice(0, AT_MOST).map((one) => (
            <li
              key={`${one.kind} ${one.path.join("/")} ${Object.values(one.values).join(" ")}`}
              className="py-2 max-lg:py-2.5"
            >
              <Link
                href={hrefOf(workspace.id, one.path)}
                className="text-ink decoration-ramp-3 hover:decoration-ink"
              >
                {t(`missing.${one.kind}`, one.values)}
              </Link>
              {one.gap && (
                <span className="ml-2 inline-block">
                  <Tag tone="gap">{t("page.gap")}</Tag>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {verdict === "UNCHECKED" && <UncheckedLines workspace={workspace.id} unchecked={unchecked} />}
    </Sheet>
  );
}
