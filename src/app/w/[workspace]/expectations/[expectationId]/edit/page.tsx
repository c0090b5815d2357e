import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { PageHeader } from "@/components/page-header";
import { Sheet } from "@/components/sheet";
import { ExpectationForm } from "@/features/expectations/expectation-form";
import { nameOf } from "@/features/expectations/name-of";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; expectationId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("expectations"))("page.change") };
}

export default async function EditExpectationPage({ params }: Props) {
  const { workspace, expectationId } = await params;
  const [t, api] = await Promise.all([getTranslations("expectations"), serverApi()]);
  const expectation = await api.expectations.byId({ workspace, expectationId });
  if (!expectation.may.change) notFound();
  const { partner, own, kind } = expectation;
  return (
    <>
      <BackLink href={`/w/${workspace}/expectations/${expectationId}`}>{nameOf(t, expectation)}</BackLink>
      <PageHeader
        crumb={partner.name}
        title={t("page.change")}
        lead={expectation.state === "CONFIRMED" && <p>{t("page.changeLead")}</p>}
      />
      <Sheet>
        <ExpectationForm
          workspace={workspace}
          kind={kind}
          partner={{ id: partner.id, own }}
          expectation={expectation}
        />
      </Sheet>
    </>
  );
}
