import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import type { RouterOutputs } from "@/trpc/types";
import { OwnBack } from "./own-back";
import { LeaveForm } from "./own-forms";

type Me = RouterOutputs["people"]["me"];

/** What leaving means, for this person: who keeps the seat, or whom to ask, or that somebody must take over first. */
export async function LeavePage({ workspace, me }: { workspace: string; me: Me }) {
  const t = await getTranslations("people");
  const here = `/w/${workspace}/people`;
  if (me.lastCoordinator) {
    return (
      <>
        <OwnBack workspace={workspace} role={me.role} />
        <PageHeader title={t("leave.title")} />
        <Notice tone="decision" title={t("leave.last.title")}>
          <p>{t("leave.last.body")}</p>
          <p className="mt-4 flex flex-wrap items-center gap-4">
            <ButtonLink href={here}>{t("leave.last.action")}</ButtonLink>
            <ButtonLink variant="plain" href={`/w/${workspace}`}>
              {t("leave.stay")}
            </ButtonLink>
          </p>
        </Notice>
      </>
    );
  }
  return (
    <>
      <OwnBack workspace={workspace} role={me.role} />
      <PageHeader title={t("leave.title")} lead={<p>{t("leave.lead")}</p>} />
      <Sheet>
        {me.partner && (
          <div className="mb-6 max-w-measure space-y-2">
            <SeatAfter me={me} organisation={me.partner.name} />
          </div>
        )}
        <LeaveForm workspace={workspace} me={me} />
      </Sheet>
    </>
  );
}

async function SeatAfter({ me, organisation }: { me: Me; organisation: string }) {
  const [t, locale] = await Promise.all([getTranslations("people"), getLocale()]);
  if (me.colleagues.length === 0) return <p>{t("leave.seatEmpty", { organisation })}</p>;
  const names = new Intl.ListFormat(locale).format(me.colleagues.map((colleague) => colleague.name));
  return (
    <>
      <p>{t("leave.seatHeld", { count: me.colleagues.length, names, organisation })}</p>
      {me.maySign && !me.colleagues.some((colleague) => colleague.maySign) && (
        <p>{t("leave.seatHeldNoMandate")}</p>
      )}
    </>
  );
}
