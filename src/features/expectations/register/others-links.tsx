import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Register } from "@/features/expectations/shown";

type Props = { workspace: string; others: NonNullable<Register["others"]> };

/**
 * What the others say, kind by kind with its number, before the reader's own card: on a phone that card is a screen
 * long, and what others wish for is what one came to read.
 */
export async function OthersLinks({ workspace, others }: Props) {
  const t = await getTranslations("expectations.others");
  const shown = others.filter((one) => one.count > 0);
  if (shown.length === 0) return null;
  return (
    <nav aria-label={t("title")} className="mb-4 print:hidden">
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" className="flex flex-wrap gap-x-6">
        {shown.map(({ kind, count, open }) => (
          <li key={kind}>
            <Link
              href={`/w/${workspace}/expectations?kind=${kind}#others`}
              className="inline-flex min-h-11 items-center"
            >
              {t(kind, {
                count,
                left: open,
                open: open === 0 ? "none" : open === count ? "all" : "some",
              })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
