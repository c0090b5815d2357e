import { getTranslations } from "next-intl/server";
import { Facts } from "@/components/facts";
import { Written } from "@/components/texts/written";
import { sayForm, sayLifespan } from "@/features/workspaces/say-purpose";
import { BoardPart } from "./part";
import type { BoardPlan } from "./shown";

/** Why the group comes together, in which form, and for how long. */
export async function BoardPurpose({ workspace }: Pick<BoardPlan, "workspace">) {
  const [t, words] = await Promise.all([
    getTranslations("plan.board"),
    getTranslations("workspaces.purpose"),
  ]);
  return (
    <BoardPart id="purpose" title={t("purpose")}>
      <Written className="max-w-measure">{workspace.purpose || words("whyEmpty")}</Written>
      <Facts
        items={[
          { term: words("form"), value: await sayForm(workspace) },
          { term: words("lifespan"), value: await sayLifespan(workspace) },
        ]}
      />
    </BoardPart>
  );
}
