import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { WrittenName } from "@/components/texts/written";
import { NameForm } from "@/features/account/name-form";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("name.title") };
}

export default async function NamePage() {
  const api = await serverApi();
  const [t, me, workspaces] = await Promise.all([
    getTranslations("account"),
    api.account.me(),
    api.workspaces.mine(),
  ]);
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeader title={t("name.title")} />
      <Sheet as="div">
        <NameForm me={me} />
      </Sheet>
      {workspaces.length > 0 && (
        <Sheet aria-labelledby="there" className="mt-6">
          <h2 id="there">{t("name.there")}</h2>
          <RowList className="mt-2">
            {workspaces.map((one) => (
              <Row
                key={one.id}
                href={`/w/${one.id}/people/me`}
                title={<WrittenName>{one.name}</WrittenName>}
              />
            ))}
          </RowList>
        </Sheet>
      )}
    </>
  );
}
