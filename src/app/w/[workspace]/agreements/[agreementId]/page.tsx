import type { Metadata } from "next";
import { AgreementPage } from "@/features/agreements/agreement-page";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";

export async function generateMetadata(props: AgreementParams): Promise<Metadata> {
  return { title: (await readShown(props)).agreement.title };
}

export default async function Page(props: AgreementParams) {
  return <AgreementPage {...(await readShown(props))} />;
}
