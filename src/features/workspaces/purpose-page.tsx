import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { Written } from "@/components/texts/written";
import { decidableForms } from "@/domain/workspaces/choices";
import { PURPOSE_AT_LEAST } from "@/domain/workspaces/purpose";
import { sayDay } from "@/features/words/dates";
import { sayLifespan } from "./say-purpose";
import type { Workspace } from "./workspace";

/** Why the group comes together, in which form and for how long, and what of that is still open. Below it the page hangs its notes. */
export async function PurposePage({ workspace, children }: { workspace: Workspace; children?: ReactNode }) {
  const t = await getTranslations("workspaces");
  const here = `/w/${workspace.id}/purpose`;
  return (
    <div className="grid gap-6">
      <div>
        <PageHeader
          title={t("purpose.title")}
          lead={<p>{t("purpose.lead")}</p>}
          actions={workspace.may.edit && <ButtonLink href={`${here}/edit`}>{t("purpose.edit")}</ButtonLink>}
        />
        <Gaps workspace={workspace} />
      </div>
      <Sheet aria-labelledby="why">
        <h2 id="why">{t("purpose.why")}</h2>
        {workspace.purpose ? (
          <Written className="mt-2 max-w-measure">{workspace.purpose}</Written>
        ) : (
          <p className="mt-2">{t("purpose.whyEmpty")}</p>
        )}
      </Sheet>
      <FormSheet workspace={workspace} />
      <Sheet aria-labelledby="lifespan">
        <h2 id="lifespan">{t("purpose.lifespan")}</h2>
        <p className="mt-2 max-w-measure">{await sayLifespan(workspace)}</p>
      </Sheet>
      {children}
    </div>
  );
}

/** What is still missing until this part stands, in words; observers are not told. */
async function Gaps({ workspace }: { workspace: Workspace }) {
  const t = await getTranslations("workspaces");
  if (!workspace.may.seePeople) return null;
  if (workspace.gaps.length === 0) return <Notice>{t("purpose.done")}</Notice>;
  return (
    <Notice tone="decision" title={t("purpose.missingTitle")}>
      <ul className="list-disc pl-5">
        {workspace.gaps.map((gap) => (
          <li key={gap}>{t(`gaps.${gap}`, { count: PURPOSE_AT_LEAST })}</li>
        ))}
      </ul>
    </Notice>
  );
}

async function FormSheet({ workspace }: { workspace: Workspace }) {
  const [t, locale] = await Promise.all([getTranslations("workspaces"), getLocale()]);
  const decided = workspace.formDecision;
  const standing = decided
    ? t(decided.asked ? "purpose.formDecided" : "purpose.formDecidedShort", {
        day: sayDay(decided.decidedOn, locale),
        asked: decided.asked,
      })
    : workspace.form === "UNDETERMINED"
      ? t("purpose.formOpen")
      : t("purpose.formWorking");
  return (
    <Sheet aria-labelledby="form">
      <h2 id="form">{t("purpose.form")}</h2>
      {workspace.form !== "UNDETERMINED" && (
        <p className="mt-2 max-w-measure">
          <strong>{t(`forms.${workspace.form}.label`)}.</strong> {t(`forms.${workspace.form}.hint`)}
        </p>
      )}
      <p className="mt-2 max-w-measure text-ink-2">{standing}</p>
      <Disclosure summary={t("purpose.allForms")} open={workspace.form === "UNDETERMINED"}>
        <dl className="grid gap-3">
          {decidableForms.map((form) => (
            <div key={form}>
              <dt className="font-semibold">{t(`forms.${form}.label`)}</dt>
              <dd>{t(`forms.${form}.hint`)}</dd>
            </div>
          ))}
        </dl>
        <p className="text-ink-2">{t("trap")}</p>
      </Disclosure>
      {workspace.may.edit && (
        <p className="mt-3 print:hidden">
          <ButtonLink variant="quiet" href={`/w/${workspace.id}/purpose/adopt`}>
            {decided ? t("purpose.adoptOther") : t("purpose.adopt")}
          </ButtonLink>
        </p>
      )}
    </Sheet>
  );
}
