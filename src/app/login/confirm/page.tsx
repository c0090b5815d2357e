import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { HOME } from "@/domain/account/own-path";
import { PostForm } from "@/features/forms/post-form";
import { CodeForm } from "@/features/login/code-form";
import { currentPerson } from "@/server/core/auth/session";
import { linkHere } from "@/server/core/auth/waiting";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("login"))("title"), referrer: "no-referrer" };
}

/**
 * Where a mailed link leads. Opening it uses nothing up, so scanners may come first; only the button signs in,
 * and only in the browser that asked (REQ-A2). Elsewhere the code from the same mail does.
 */
export default async function ConfirmPage({ searchParams }: { searchParams: Promise<{ token?: string }> }) {
  const { token = "" } = await searchParams;
  const here = await linkHere(token);
  if (here.state === "used" && (await currentPerson())) redirect(here.next ?? HOME);
  const t = await getTranslations("login");
  if (here.state === "live") {
    return (
      <>
        <PageHeader
          title={t("confirm.title")}
          lead={
            <p className="[overflow-wrap:anywhere]">{t("confirm.lead", { address: here.address ?? "" })}</p>
          }
        />
        <PostForm action="/api/auth/callback/email" hidden={{ token }}>
          <div>
            <Button type="submit" className="w-full sm:w-auto">
              {t("confirm.submit")}
            </Button>
          </div>
        </PostForm>
      </>
    );
  }
  if (here.state === "elsewhere") {
    return (
      <>
        <PageHeader title={t("elsewhere.title")} lead={<p>{t("elsewhere.lead")}</p>} />
        <CodeForm next={null} withAddress />
        <p className="mt-8">
          <Link href="/login">{t("again")}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t("title")} />
      <Notice tone="decision" role="status" className="mb-6">
        {t(`states.${here.state}`)}
      </Notice>
      <ButtonLink href="/login">{t("again")}</ButtonLink>
    </>
  );
}
