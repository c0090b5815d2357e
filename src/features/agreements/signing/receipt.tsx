import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { type Agreement, agreementAddressOf, type Word } from "@/features/agreements/shown";
import { sayDay } from "@/features/words/dates";
import { Fingerprint } from "./fingerprint";

type Props = { workspace: string; agreement: Agreement; word: Word; fingerprint: string };

/** What stands where somebody has just signed, and whenever the page is opened again: who, with which mandate, when, and which words. */
export async function SignReceipt({ workspace, agreement, word, fingerprint }: Props) {
  const [t, locale] = await Promise.all([getTranslations("agreements"), getLocale()]);
  const { text, tally } = agreement;
  const facts = [
    [t("sign.receipt.text"), t("sign.receipt.version", { title: agreement.title, number: text.number })],
    [t("sign.receipt.organisation"), word.partner.name],
    [t("sign.receipt.person"), word.signerName],
    [t("sign.receipt.mandate"), word.mandate],
    [t("sign.receipt.day"), word.signedOn ? sayDay(word.signedOn, locale) : ""],
    [t("sign.fields.reservation"), word.reservation],
  ].filter(([, value]) => value);
  return (
    <div className="grid gap-6">
      <PageHeader
        crumb={agreement.title}
        title={t("sign.receipt.title", { organisation: word.partner.name })}
        lead={<p>{t("sign.receipt.lead")}</p>}
      />
      <Sheet>
        <dl className="grid max-w-measure gap-x-6 gap-y-3 sm:grid-cols-[auto_1fr]">
          {facts.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-ink-2">{name}</dt>
              <dd className="min-w-0 wrap-anywhere max-sm:-mt-3">{value}</dd>
            </div>
          ))}
        </dl>
        <div className="mt-6 border-t border-line pt-4">
          <Fingerprint value={fingerprint} />
          <p className="mt-4">{t("rail.tally", { ...tally })}</p>
        </div>
        <p className="mt-6 print:hidden">
          <ButtonLink variant="quiet" href={agreementAddressOf(workspace, agreement, text.number)}>
            {t("sign.receipt.toText")}
          </ButtonLink>
        </p>
      </Sheet>
    </div>
  );
}
