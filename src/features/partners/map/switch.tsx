import Link from "next/link";
import { getTranslations } from "next-intl/server";

type Props = { workspace: string; view: "LIST" | "MAP"; actors: boolean };

/** The register or the table, in the address; and the way to those who do not sit at it. */
export async function MapSwitch({ workspace, view, actors }: Props) {
  const t = await getTranslations("partner-map.views");
  const here = `/w/${workspace}/partners`;
  const views = [
    { href: here, label: t("list"), current: view === "LIST" },
    { href: `${here}?view=map`, label: t("map"), current: view === "MAP" },
    ...(actors ? [{ href: `/w/${workspace}/actors`, label: t("actors"), current: false }] : []),
  ];
  return (
    <nav aria-label={t("label")} className="mt-2 -mb-2 flex flex-wrap gap-x-5 print:hidden">
      {views.map((one) => (
        <Link
          key={one.href}
          href={one.href}
          aria-current={one.current ? "page" : undefined}
          className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {one.label}
        </Link>
      ))}
    </nav>
  );
}
