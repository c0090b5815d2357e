import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/disclosure";
import { Sheet } from "@/components/sheet";
import type { ShownFinding } from "./finding";
import { findingWords } from "./say-finding";

/** How far each phase is: which conditions are still open, in words, and the task that settles them (A17). */
export async function PlanProgress({
  workspace,
  phases,
}: {
  workspace: string;
  phases: readonly ShownFinding[];
}) {
  if (phases.length === 0) return null;
  const [t, plan, words] = await Promise.all([
    getTranslations("analysis"),
    getTranslations("plan"),
    findingWords(),
  ]);
  return (
    <Sheet aria-labelledby="about-plan">
      <h2 id="about-plan">{t("concerns.plan")}</h2>
      <div className="mt-2">
        {phases.map((phase) => (
          <Disclosure
            key={phase.values.phase}
            summary={<span className="font-normal">{words.say(phase)}</span>}
          >
            <p className="text-sm text-ink-2">{t("A17.open")}</p>
            <ul className="list-disc space-y-1 pl-5">
              {String(phase.values.open)
                .split(",")
                .map((code) => (
                  <li key={code}>{plan(`criteria.${code}`)}</li>
                ))}
            </ul>
            {phase.fix && (
              <p className="print:hidden">
                <Link
                  href={`/w/${[workspace, ...phase.fix.path].join("/")}`}
                  className="inline-block min-h-6 py-0.5"
                >
                  {t("fixes.openTask")}
                  <span className="sr-only">: {t(`phases.${phase.values.phase}`)}</span>
                </Link>
              </p>
            )}
          </Disclosure>
        ))}
      </div>
    </Sheet>
  );
}
