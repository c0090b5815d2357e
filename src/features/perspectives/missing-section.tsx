import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ButtonLink } from "@/components/button-link";
import { Sheet } from "@/components/sheet";
import { serverApi } from "@/trpc/server";
import { MissingRows } from "./missing-rows";
import type { Perspectives } from "./perspectives";

/** Which perspectives are missing, below the list of those who are here: it comes after the list, which does not wait. */
export function MissingSection({ workspace }: { workspace: string }) {
  return (
    <Suspense fallback={null}>
      <Loaded workspace={workspace} />
    </Suspense>
  );
}

async function Loaded({ workspace }: { workspace: string }) {
  const [api, t] = await Promise.all([serverApi(), getTranslations("perspectives")]);
  const perspectives = await api.perspectives.read({ workspace });
  const { required, may } = perspectives;
  const open = required.filter((one) => one.settlement === "OPEN" || one.overdue).length;
  const chosen = required.length > 0;
  const asking = required.some((one) => one.settlement === "OPEN" || one.settlement === "ASSIGNED");
  return (
    <Sheet aria-labelledby="missing-perspectives" className="mt-6">
      <h2 id="missing-perspectives">{t("missing.title")}</h2>
      <p className="mt-2 max-w-measure">
        {chosen ? t("missing.lead", { open }) : t("missing.nothingRequired")}
      </p>
      {chosen && <MissingRows required={required} />}
      {may.manage && (
        <p className="mt-4 print:hidden">
          <ButtonLink
            variant="quiet"
            href={`/w/${workspace}/plan/partners/${asking ? "missing" : "required"}`}
          >
            {t(asking ? "missing.go" : "missing.choose")}
          </ButtonLink>
        </p>
      )}
      <About workspace={workspace} goals={perspectives.aboutNotWith} />
    </Sheet>
  );
}

/** Goals about people none of whose own organisations is a member (A7). */
async function About({ workspace, goals }: { workspace: string; goals: Perspectives["aboutNotWith"] }) {
  const [t, words, locale] = await Promise.all([
    getTranslations("perspectives.about"),
    getTranslations("catalogue-perspectives"),
    getLocale(),
  ]);
  if (goals.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <>
      <h3 className="mt-6">{t("title")}</h3>
      <ul className="mt-2 grid max-w-measure gap-2">
        {goals.map(({ goalId, title, groups }) => (
          <li key={goalId}>
            {t.rich("goal", {
              title,
              groups: list.format(groups.map((group) => words(`${group}.label`))),
              goal: (name) => <Link href={`/w/${workspace}/goals/${goalId}`}>{name}</Link>,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
