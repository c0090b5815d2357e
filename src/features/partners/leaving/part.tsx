import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ButtonLink } from "@/components/button-link";
import { Facts } from "@/components/facts";
import { Sheet } from "@/components/sheet";
import { Written } from "@/components/texts/written";
import type { Partner } from "@/features/partners/shown";
import { sayDay } from "@/features/words/dates";
import { serverApi } from "@/trpc/server";
import { sayAccess } from "./access-words";
import { HeldList } from "./holdings-list";

type Props = { workspace: string; partner: Partner };

/** How an organisation goes, and what still hangs on it, each with the page on which it is handed over. */
export async function ExitPart({ workspace, partner }: Props) {
  const t = await getTranslations("partners");
  const here = `/w/${workspace}/partners/${partner.id}/exit`;
  const { exit, may } = partner;
  return (
    <Sheet aria-labelledby="partner-exit">
      <h2 id="partner-exit">{t("exit.title")}</h2>
      <div className="mt-3">{exit ? <Record partner={partner} exit={exit} /> : <p>{t("exit.empty")}</p>}</div>
      {(may.recordExit || (may.wordExit && exit)) && (
        <p className="mt-4 print:hidden">
          <ButtonLink variant="quiet" href={here}>
            {t(may.recordExit ? "exit.change" : "exit.word")}
          </ButtonLink>
        </p>
      )}
      {partner.state === "LEAVING" && <AfterExit partner={partner} />}
      <Suspense fallback={null}>
        <Open workspace={workspace} partner={partner} />
      </Suspense>
    </Sheet>
  );
}

async function Record({ partner, exit }: { partner: Partner; exit: NonNullable<Partner["exit"]> }) {
  const [t, locale] = await Promise.all([getTranslations("partners.exit"), getLocale()]);
  const said = (text: string, none: string) => <Written as="span">{text || none}</Written>;
  return (
    <Facts
      items={[
        ...(exit.reason && exit.reason !== partner.stateReason
          ? [{ term: t("reason"), value: said(exit.reason, "") }]
          : []),
        { term: t("noticeOn"), value: sayDay(exit.noticeOn, locale) },
        { term: t("lastDayOn"), value: exit.lastDayOn ? sayDay(exit.lastDayOn, locale) : t("none") },
        { term: t("obligations"), value: said(exit.obligations, t("none")) },
        { term: t("handedTo"), value: exit.handedTo?.name ?? t("none") },
        { term: t("publicWording"), value: said(exit.publicWording, t("noWording")) },
      ]}
    />
  );
}

/** Who loses access with the exit, said while there is time to talk about it. */
export async function AfterExit({ partner }: { partner: Partner }) {
  const t = await getTranslations("partners.exit");
  const sentences = await sayAccess(partner, "LEFT");
  return (
    <section aria-labelledby="after-exit">
      <h3 id="after-exit" className="mt-6">
        {t("accessTitle")}
      </h3>
      <ul className="mt-1 grid max-w-measure list-none gap-1">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is open by the facts, whatever the record says: signatures stay and are nobody's to hand over. */
async function Open({ workspace, partner }: Props) {
  const [t, api] = await Promise.all([getTranslations("partners.held"), serverApi()]);
  const { held } = await api.plan.whatReopens({ workspace, partnerId: partner.id });
  const open = held.filter((one) => one.as !== "signed");
  return (
    <>
      <h3 className="mt-6">{t("openTitle")}</h3>
      <p className="mt-1 max-w-measure">{open.length > 0 ? t("openLead") : t("openNothing")}</p>
      <HeldList workspace={workspace} held={open} />
    </>
  );
}
