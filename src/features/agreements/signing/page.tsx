import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/disclosure";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { type Agreement, agreementAddressOf } from "@/features/agreements/shown";
import { AgreementDocument } from "@/features/agreements/text/document";
import { Fingerprint } from "./fingerprint";
import type { OwnWord } from "./own-word";
import { StickySign } from "./rail";
import { PostponeAgreementForm, RefuseAgreementForm } from "./refuse-form";
import { SignAgreementForm } from "./sign-form";

type Props = {
  workspace: string;
  agreement: Agreement;
  seat: NonNullable<Agreement["seat"]>;
  fingerprint: string;
};

/** The page on which an organisation gives its word: the words, their fingerprint, what signing means, and the form. */
export async function SignPage({ workspace, agreement, seat, fingerprint }: Props) {
  const t = await getTranslations("agreements.sign");
  const { text, may } = agreement;
  const own: OwnWord = {
    workspace,
    word: { versionId: text.id, partnerId: seat.partnerId, organisation: seat.name, fingerprint },
    signerName: agreement.signerName,
    backTo: agreementAddressOf(workspace, agreement, text.number),
  };
  const words = { title: agreement.title, number: text.number, organisation: seat.name };
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={own.backTo}>{agreement.title}</BackLink>
        <PageHeader title={t("title", { organisation: seat.name })} lead={<p>{t("statement", words)}</p>} />
      </div>
      <section aria-labelledby="what-is-signed">
        <h2 id="what-is-signed" className="mb-3">
          {t("textTitle")}
        </h2>
        <AgreementDocument workspace={workspace} agreement={agreement} plain />
        {/* only as long as the text is read: below it stands the form itself */}
        <StickySign workspace={workspace} agreement={agreement} to="#sign" />
      </section>
      <Sheet id="sign" className="scroll-mt-6">
        <Fingerprint value={fingerprint} />
        <div className="my-6 grid max-w-measure gap-2">
          <p>{t("meaning")}</p>
          <p>{t("stands")}</p>
        </div>
        {may.sign && <SignAgreementForm {...own} />}
      </Sheet>
      {(may.refuse || may.postpone) && (
        <Sheet aria-labelledby="other-answers">
          <h2 id="other-answers">{t("others")}</h2>
          <div className="mt-2">
            {may.postpone && (
              <Disclosure summary={t("postpone.open")} open={!may.sign}>
                <PostponeAgreementForm {...own} />
              </Disclosure>
            )}
            {may.refuse && (
              <Disclosure summary={t("refuse.open")}>
                <RefuseAgreementForm {...own} />
              </Disclosure>
            )}
          </div>
        </Sheet>
      )}
    </div>
  );
}
