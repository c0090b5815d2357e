import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";
import { type Agreement, agreementAddressOf } from "@/features/agreements/shown";
import { SignPage } from "@/features/agreements/signing/page";
import { SignReceipt } from "@/features/agreements/signing/receipt";

const ownWordOf = ({ rail, seat }: Agreement) => rail.find(({ partner }) => partner.id === seat?.partnerId);

export async function generateMetadata(props: AgreementParams): Promise<Metadata> {
  const [t, { agreement }] = await Promise.all([getTranslations("agreements"), readShown(props)]);
  if (!agreement.seat) return { title: agreement.title };
  const signed = ownWordOf(agreement)?.signedOn;
  return { title: t(signed ? "sign.receipt.title" : "sign.title", { organisation: agreement.seat.name }) };
}

export default async function SignAgreementPage(props: AgreementParams) {
  const { workspace, agreement } = await readShown(props);
  const { seat, text, may } = agreement;
  const own = ownWordOf(agreement);
  if (text.fingerprint && own?.signedOn)
    return (
      <SignReceipt workspace={workspace} agreement={agreement} word={own} fingerprint={text.fingerprint} />
    );
  // Whoever follows a mail late, or sits for nobody, finds the agreement instead of nothing.
  if (!seat || !text.fingerprint || !(may.sign || may.postpone))
    redirect(agreementAddressOf(workspace, agreement, text.number));
  return <SignPage workspace={workspace} agreement={agreement} seat={seat} fingerprint={text.fingerprint} />;
}
