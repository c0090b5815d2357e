import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/data-table";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { PowerPicture } from "./power-picture";
import { powerWords, type ShownPower } from "./power-words";

type Props = { workspace: string; power: ShownPower; table: boolean };

/** Who carries how much for all (A8): the sentence, the picture or its table, and the places where it is shared out. */
export async function PowerPage({ workspace, power, table }: Props) {
  const [t, analysis] = await Promise.all([getTranslations("analysis.power"), getTranslations("analysis")]);
  const here = `/w/${workspace}/analysis`;
  const views = [
    { href: `${here}/power`, label: t("views.picture"), current: !table },
    { href: `${here}/power?view=table`, label: t("views.table"), current: table },
  ];
  const ways = [
    { href: `/w/${workspace}/goals`, label: t("toGoals") },
    { href: `/w/${workspace}/setbacks`, label: t("toSetbacks") },
    { href: `/w/${workspace}/plan/power/speaking`, label: t("toSpeaking") },
  ];
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={here}>{analysis("title")}</BackLink>
        <PageHeader title={t("title")} lead={<Sentence power={power} />} />
        <nav aria-label={t("views.label")} className="mb-3 flex gap-5 print:hidden">
          {views.map((view) => (
            <Link
              key={view.href}
              href={view.href}
              aria-current={view.current ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {view.label}
            </Link>
          ))}
        </nav>
        <Sheet>
          {table ? <PowerTable power={power} /> : <PowerPicture workspace={workspace} power={power} />}
        </Sheet>
      </div>
      <div className="grid gap-3">
        <p className="max-w-measure text-ink-2">{t("about")}</p>
        <nav aria-label={t("ways")} className="flex flex-wrap gap-x-6 print:hidden">
          {ways.map((way) => (
            <Link key={way.href} href={way.href} className="inline-flex min-h-11 items-center">
              {way.label}
            </Link>
          ))}
        </nav>
      </div>
    </div>
  );
}

/** How it is spread, in one sentence; never a verdict on an organisation that carries much. */
async function Sentence({ power: { powers, onlyLargest } }: { power: ShownPower }) {
  const t = await getTranslations("analysis.power.lead");
  const all = powers.reduce((sum, row) => sum + row.roles, 0);
  const [heaviest] = powers.filter((row) => row.tooMany);
  const holders = powers.filter((row) => row.roles > 0).length;
  if (all === 0) return <p>{t("none")}</p>;
  return (
    <>
      <p>
        <strong>
          {heaviest
            ? t("many", { who: heaviest.name, roles: heaviest.roles, all })
            : t("shared", { all, holders })}
        </strong>
      </p>
      {onlyLargest && <p>{t("onlyLargest")}</p>}
    </>
  );
}

/** The same facts as the picture, cell by cell. */
async function PowerTable({ power: { powers } }: { power: ShownPower }) {
  const [t, words] = await Promise.all([getTranslations("analysis.power"), powerWords()]);
  const columns = ["organisation", "size", "leads", "watches", "speaks", "roles", "hours", "money"] as const;
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      columns={columns.map((key) => ({
        key,
        label: t(key),
        align: key === "organisation" || key === "size" ? "start" : "end",
      }))}
      rows={powers.map((row) => ({
        key: row.id,
        cells: {
          organisation: row.name,
          size: words.size(row),
          leads: row.leads,
          watches: row.watches,
          speaks: row.speaks,
          roles: row.roles,
          hours: words.hours(row) ?? t("nothing"),
          money: words.money(row) ?? t("nothing"),
        },
      }))}
    />
  );
}
