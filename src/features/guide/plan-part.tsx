import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/sheet";
import { StrandBar } from "@/components/strands/strand-bar";
import type { GuideOverview } from "./overview";

/** How far the plan is: tasks in words, and one strand per organisation, solid once it has answered everything. */
export async function GuidePlanPart({ overview }: { overview: GuideOverview }) {
  const t = await getTranslations("guide.plan");
  const { plan, workspace } = overview;
  return (
    <Sheet aria-labelledby="plan-part">
      <h2 id="plan-part">{t("title")}</h2>
      <p className="mt-2">{t("progress", { done: plan.done, decisions: plan.decisions })}</p>
      <div className="mt-3">
        <StrandBar
          label={t("strands")}
          total={plan.of}
          rows={plan.members.map((member) => ({
            ...member,
            text: t("answered", { done: member.done, of: plan.of }),
          }))}
        />
      </div>
      <p className="mt-3">
        <Link href={`/w/${workspace.id}/plan`}>{t("open")}</Link>
      </p>
    </Sheet>
  );
}
