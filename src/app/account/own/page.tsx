import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { ClosingSheet } from "@/features/account/closing/closing-sheet";
import { TakeDataButton } from "@/features/account/closing/take-data-button";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("own.title") };
}

/** What the account holds, to take along, and its end. */
export default async function OwnDataPage() {
  const closing = await (await serverApi()).account.closing();
  const t = await getTranslations("account");
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeader title={t("own.title")} />
      <div className="grid gap-6">
        <Sheet aria-labelledby="data-title">
          <h2 id="data-title">{t("data.title")}</h2>
          <p className="mt-2 mb-4 max-w-measure">{t("data.body")}</p>
          <TakeDataButton />
        </Sheet>
        <ClosingSheet closing={closing} />
      </div>
    </>
  );
}
