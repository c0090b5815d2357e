import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { reasonAnchor, type ShownAlignment, type ShownRow } from "./shown";

type Props = { workspace: string; alignment: ShownAlignment; goals: readonly ShownRow[] };

/** Why there are red lines, in the words of those who drew them, and where each is talked about. */
export async function RedLineReasons({ workspace, alignment, goals }: Props) {
  const t = await getTranslations("goal-alignment.reasons");
  const contested = goals.filter((goal) => goal.redLines.length > 0);
  if (contested.length === 0) return null;
  return (
    <Sheet aria-labelledby="reasons">
      <h2 id="reasons">{t("title")}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" className="mt-3 grid gap-5">
        {contested.map((goal) => (
          <li key={goal.id} id={reasonAnchor(goal.id)} tabIndex={-1} className="scroll-mt-4">
            <p className="font-semibold wrap-anywhere">{goal.title}</p>
            {goal.redLines.map((id) => {
              const organisation = alignment.organisations.find((one) => one.id === id);
              const said = alignment.reasons.find((one) => one.goalId === goal.id && one.partnerId === id);
              return (
                organisation && (
                  <div key={id} className="mt-2 grid grid-cols-[auto_1fr] gap-x-3">
                    <StrandDisc {...organisation} size={40} decorative />
                    <div className="min-w-0 max-w-measure">
                      <p className="text-sm text-ink-2">{organisation.name}</p>
                      <p className="whitespace-pre-line wrap-anywhere">
                        {said ? t("quote", { reason: said.reason }) : t("elsewhere")}
                      </p>
                    </div>
                  </div>
                )
              );
            })}
            <p className="mt-1 print:hidden">
              <Link
                href={`/w/${workspace}/goals/${goal.id}#red-lines`}
                prefetch={false}
                className="inline-flex min-h-11 items-center"
              >
                {t("open")}
                <span className="sr-only">: {goal.title}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
