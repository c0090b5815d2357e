import { getTranslations } from "next-intl/server";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import type { MailTopic } from "@/domain/notifications/schema";

type Props = {
  token: string;
  /** Null for a link that is not ours. */
  subscription: { workspaceId: string; topic: MailTopic; done: boolean } | null;
};

/** Switches one kind of mail off without signing in, by a plain form that needs no script. */
export async function UnsubscribePage({ token, subscription }: Props) {
  const t = await getTranslations("notifications.unsubscribe");
  if (!subscription) {
    return (
      <>
        <PageHeader title={t("wrong.title")} lead={<p>{t("wrong.lead")}</p>} />
        <ButtonLink href="/login">{t("wrong.link")}</ButtonLink>
      </>
    );
  }
  const { workspaceId, topic, done } = subscription;
  if (done) {
    return (
      <>
        <PageHeader title={t("done.title")} lead={<p>{t("done.lead", { topic })}</p>} />
        <p className="mb-4">{t("done.change")}</p>
        <ButtonLink variant="quiet" href={`/w/${workspaceId}/notifications`}>
          {t("done.link")}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t("title")} lead={<p>{t("lead", { topic })}</p>} />
      <form method="post" action={`/unsubscribe/now?t=${encodeURIComponent(token)}`}>
        <Button type="submit" className="w-full sm:w-auto">
          {t("submit")}
        </Button>
      </form>
    </>
  );
}
