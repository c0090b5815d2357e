import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { findQuestion } from "@/domain/plan/questions/all";
import { ExpectationForm } from "@/features/expectations/entry/form";
import { nameOfExpectation } from "@/features/expectations/entry/name-of";
import { RemoveEntry } from "@/features/expectations/entry/remove-entry";
import type { Expectation } from "@/features/expectations/shown";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string; expectationId: string }>;
  searchParams: Promise<{ from?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("expectations"))("page.change") };
}

/** In an open round everything else is sealed; what was shared before it is not, and whoever changes it should know. */
const isOpenToOthers = ({ roundAsks, sealed, state }: Expectation): boolean =>
  roundAsks && !sealed && (state === "SHARED" || state === "CONFIRMED");

export default async function EditExpectationPage({ params, searchParams }: Props) {
  const [{ workspace, expectationId }, { from }] = await Promise.all([params, searchParams]);
  const asked = from ? findQuestion(from) : undefined;
  const back = asked ? `/w/${workspace}/plan/${asked.key}` : `/w/${workspace}/expectations/${expectationId}`;
  const [t, words, api] = await Promise.all([
    getTranslations("expectations"),
    getTranslations("catalogue-questions"),
    serverApi(),
  ]);
  const expectation = await api.expectations.byId({ workspace, expectationId });
  if (!expectation.may.change) notFound();
  const { categories } = await api.categories.list({ workspace });
  const { partner, own, kind } = expectation;
  return (
    <>
      <BackLink href={back}>
        {asked ? words(`${asked.task}.${asked.id}.short`) : nameOfExpectation(t, expectation)}
      </BackLink>
      <PageHeader
        crumb={partner.name}
        title={t("page.change")}
        lead={expectation.state === "CONFIRMED" && <p>{t("page.changeLead")}</p>}
      />
      <Sheet>
        {isOpenToOthers(expectation) && (
          <Notice tone="decision" title={t("page.openInRound.title")}>
            <p>{t("page.openInRound.body")}</p>
          </Notice>
        )}
        <ExpectationForm
          workspace={workspace}
          kind={kind}
          partner={{ id: partner.id, own }}
          expectation={expectation}
          ownCategories={categories}
          back={asked && back}
        />
      </Sheet>
      {asked && expectation.may.remove && (
        <div className="mt-6">
          <RemoveEntry workspace={workspace} expectation={expectation} backTo={back} />
        </div>
      )}
    </>
  );
}
