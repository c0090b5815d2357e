import { getTranslations } from "next-intl/server";
import { Button } from "@/components/button";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";

type Props = { token: string; inviter: string; address: string; state?: string };

const notices = ["limited", "mailUnavailable", "unavailable"] as const;

/** For whoever opens the link: who invites and how long it takes, and not what it is about. */
export async function InvitationFront({ token, inviter, address, state }: Props) {
  const t = await getTranslations("invite");
  const notice = notices.find((known) => known === state);
  return (
    <>
      <PageHeader
        title={t("open.title", { name: inviter })}
        lead={<p>{t("open.lead", { name: inviter })}</p>}
      />
      <div className="grid gap-4">
        {notice && (
          <Notice tone="decision" role="status">
            {t(`states.${notice}`)}
          </Notice>
        )}
        <p className="[overflow-wrap:anywhere]">{t("open.who", { address })}</p>
        <p>{t("open.how")}</p>
        <form method="post" action={`/invite/${token}/code`} className="mt-2">
          <Button type="submit" className="w-full sm:w-auto">
            {t("open.send")}
          </Button>
        </form>
      </div>
    </>
  );
}
