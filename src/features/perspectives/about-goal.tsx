import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ButtonLink } from "@/components/button-link";
import { Notice } from "@/components/notice";
import { serverApi } from "@/trpc/server";

type Props = { workspace: string; goalId: string };

/** "About, not with" beside its goal (A7): nothing where those concerned speak for themselves, or nobody was named. */
export function AboutGoal(props: Props) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}

async function Loaded({ workspace, goalId }: Props) {
  const api = await serverApi();
  // a reader who does not plan along sees goals without what is missing about them
  if (!(await api.frame.show({ workspace })).rooms.plan) return null;
  const { aboutNotWith, may } = await api.perspectives.read({ workspace });
  const found = aboutNotWith.find((one) => one.goalId === goalId);
  if (!found) return null;
  const [t, words, locale] = await Promise.all([
    getTranslations("perspectives.about"),
    getTranslations("catalogue-perspectives"),
    getLocale(),
  ]);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <Notice tone="decision" title={t("title")} className="mt-4">
      <p>{t("one", { groups: list.format(found.groups.map((group) => words(`${group}.label`))) })}</p>
      {may.manage && (
        <p className="print:hidden">
          <ButtonLink variant="plain" href={`/w/${workspace}/plan/partners/missing`}>
            {t("find")}
          </ButtonLink>
        </p>
      )}
    </Notice>
  );
}
