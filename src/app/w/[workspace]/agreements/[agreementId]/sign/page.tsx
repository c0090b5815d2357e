import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";
import { SignPage } from "@/features/agreements/sign-page";

export async function generateMetadata(props: AgreementParams): Promise<Metadata> {
  const [t, { agreement }] = await Promise.all([getTranslations("agreements"), readShown(props)]);
  if (!agreement.seat) notFound();
  return { title: t("sign.title", { organisation: agreement.seat.name }) };
}

export default async function SignAgreementPage(props: AgreementParams) {
  const { workspace, agreement } = await readShown(props);
  const { seat, text, may } = agreement;
  if (!seat || !text.fingerprint || !(may.sign || may.postpone)) notFound();
  return <SignPage workspace={workspace} agreement={agreement} seat={seat} fingerprint={text.fingerprint} />;
}
