import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import type { Actors } from "./shown";
import { Spectrum } from "./spectrum";

/** Who has a say without sitting at the table: the spectrum of allies, which is also the list. */
export async function ActorList({ workspace, list }: { workspace: string; list: Actors }) {
  const [t, common, partners] = await Promise.all([
    getTranslations("actors"),
    getTranslations("common"),
    getTranslations("partners"),
  ]);
  const here = `/w/${workspace}/actors`;
  const add = list.may.write && <ButtonLink href={`${here}/new`}>{t("add")}</ButtonLink>;
  const back = <BackLink href={`/w/${workspace}/partners`}>{partners("title")}</BackLink>;
  if (list.total === 0)
    return (
      <>
        {back}
        <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
        <EmptyState title={t("empty.title")} action={add}>
          {t("empty.body")}
        </EmptyState>
      </>
    );
  const countOf = (...wanted: string[]) =>
    list.counts.reduce((sum, { stance, count }) => (wanted.includes(stance) ? sum + count : sum), 0);
  return (
    <>
      {back}
      <PageHeader
        title={t("title")}
        lead={
          <p>
            {t("count", {
              total: list.total,
              allies: countOf("ACTIVE_ALLY", "PASSIVE_ALLY"),
              opponents: countOf("ACTIVE_OPPONENT", "PASSIVE_OPPONENT"),
            })}
          </p>
        }
        actions={add}
      />
      <Sheet aria-labelledby="spectrum">
        <h2 id="spectrum">{t("spectrum.title")}</h2>
        <Spectrum workspace={workspace} list={list} />
        {list.next && (
          <p className="mt-4">
            <ButtonLink variant="quiet" href={`${here}?after=${list.next}`}>
              {common("more")}
            </ButtonLink>
          </p>
        )}
      </Sheet>
    </>
  );
}
