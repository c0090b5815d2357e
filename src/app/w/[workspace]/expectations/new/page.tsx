import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { type CategoryKey, isResourceCategory, type OwnCategory } from "@/domain/catalogue/resources";
import { ExpectationForm } from "@/features/expectations/entry/form";
import { KindChoice, LISTED, OrganisationChoice } from "@/features/expectations/entry/kind-choice";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ kind?: string; for?: string; category?: string; shown?: string }>;
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, asked] = await Promise.all([getTranslations("expectations"), searchParams]);
  const kind = expectationKinds.find((each) => each === asked.kind);
  return { title: kind ? t(`add.${kind}`) : t("choose.title") };
}

/** The category that the address names, where it can be chosen. */
const categoryIn = (asked: string | undefined, own: readonly OwnCategory[]): CategoryKey | undefined =>
  asked && isResourceCategory(asked) ? asked : own.find((one) => one.id === asked)?.id;

export default async function NewExpectationPage({ params, searchParams }: Props) {
  const [{ workspace }, asked, t, api] = await Promise.all([
    params,
    searchParams,
    getTranslations("expectations"),
    serverApi(),
  ]);
  const organisations = (await api.expectations.organisations({ workspace })).filter(
    (each) => each.mayEnter.length > 0,
  );
  const partner = organisations.find((each) => (asked.for ? each.id === asked.for : each.own));
  const kind = partner?.mayEnter.find((each) => each === asked.kind);
  const back = `/w/${workspace}/expectations`;
  const here = `${back}/new`;
  if (!partner && (asked.for || organisations.length === 0)) notFound();
  if (!partner) {
    return (
      <>
        <BackLink href={back}>{t("title")}</BackLink>
        <PageHeader title={t("choose.whom")} lead={<p>{t("choose.whomLead")}</p>} />
        <OrganisationChoice here={here} organisations={organisations} shown={Number(asked.shown) || LISTED} />
      </>
    );
  }
  const name = partner.name;
  if (!kind) {
    return (
      <>
        <BackLink href={back}>{t("title")}</BackLink>
        <PageHeader title={partner.own ? t("choose.title") : t("choose.titleFor", { name })} />
        <KindChoice here={here} partner={partner} />
      </>
    );
  }
  const ownCategories = (await api.categories.list({ workspace })).categories;
  const title = partner.own ? t(`questions.${kind}`) : t(`questionsFor.${kind}`, { name });
  return (
    <>
      <BackLink href={back}>{t("title")}</BackLink>
      <PageHeader
        crumb={t(`kinds.${kind}`)}
        title={title}
        lead={<p>{t(partner.own ? "speaking" : "recording", { name })}</p>}
      />
      <Sheet>
        <ExpectationForm
          workspace={workspace}
          kind={kind}
          partner={{ id: partner.id, own: partner.own }}
          ownCategories={ownCategories}
          category={categoryIn(asked.category, ownCategories)}
        />
      </Sheet>
    </>
  );
}
