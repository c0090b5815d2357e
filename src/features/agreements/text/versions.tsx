import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { type Agreement, agreementAddressOf } from "@/features/agreements/shown";

type Props = { workspace: string; agreement: Agreement };

/** The way to every version, and to what changed since the one before. Nothing to choose while there is one. */
export async function AgreementVersions({ workspace, agreement }: Props) {
  const t = await getTranslations("agreements");
  const { versions, text } = agreement;
  if (versions.length < 2) return null;
  const before = versions.find((version) => version.number < text.number);
  const compare = `/w/${workspace}/agreements/${agreement.id}/compare?from=${before?.number}&to=${text.number}`;
  return (
    <nav
      aria-label={t("versions.title")}
      className="-mt-2 mb-6 flex flex-wrap items-center gap-x-5 print:hidden"
    >
      {versions.map((version) => (
        <Link
          key={version.id}
          href={agreementAddressOf(workspace, agreement, version.number)}
          aria-current={version.number === text.number ? "page" : undefined}
          className="inline-flex min-h-11 items-center aria-[current=page]:font-semibold aria-[current=page]:no-underline"
        >
          {t("crumb", { number: version.number, state: t(`states.${version.state}`) })}
        </Link>
      ))}
      {before && (
        <Link href={compare} className="inline-flex min-h-11 items-center">
          {t("versions.compare", { number: before.number })}
        </Link>
      )}
    </nav>
  );
}
