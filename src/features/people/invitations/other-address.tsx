import { getTranslations } from "next-intl/server";
import { Button } from "@/components/button";
import { PageHeader } from "@/components/frames/page-header";

/** A forwarded link is worthless: it names neither workspace nor organisation to anybody else (REQ-A7). */
export async function OtherAddress({ address, own }: { address: string; own: string }) {
  const t = await getTranslations("invite.other");
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={<p className="[overflow-wrap:anywhere]">{t("lead", { address, own })}</p>}
      />
      <form method="post" action="/api/auth/signout">
        <Button type="submit" className="w-full sm:w-auto">
          {t("signOut")}
        </Button>
      </form>
    </>
  );
}
