import type { Metadata } from "next";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";
import { AgreementPage } from "@/features/agreements/register/page";
import { RedLinesOfText } from "@/features/red-lines/red-lines-of";

export async function generateMetadata(props: AgreementParams): Promise<Metadata> {
  return { title: (await readShown(props)).agreement.title };
}

export default async function Page(props: AgreementParams) {
  const shown = await readShown(props);
  const { workspace, agreement } = shown;
  const { id: versionId, state } = agreement.text;
  const blocked = agreement.blocked ? (state === "DRAFT" ? "open" : "adopt") : null;
  const redLines = (
    <RedLinesOfText
      workspace={workspace}
      agreementId={agreement.id}
      versionId={versionId}
      blocked={blocked}
    />
  );
  return <AgreementPage {...shown} redLines={redLines} />;
}
