import Link from "next/link";
import { getTranslations } from "next-intl/server";

type Props = { workspace: string; view: "MATRIX" | "LIST" | "ROUNDS" };

/** The table, the list, or the rounds in which they were asked; in the address. */
export async function MatrixSwitch({ workspace, view }: Props) {
  const t = await getTranslations("matrix.views");
  const here = `/w/${workspace}/expectations`;
  const views = [
    { href: here, label: t("matrix"), current: view === "MATRIX" },
    { href: `${here}?view=list`, label: t("list"), current: view === "LIST" },
    { href: `${here}/rounds`, label: t("rounds"), current: view === "ROUNDS" },
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
