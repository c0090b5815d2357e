import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { buttonStyle } from "@/components/button-style";

type Props = { workspace: string /** May put organisations on the list. */; mayImport: boolean };

const formats = ["csv", "xlsx"] as const;

/** A list in, tables out: the ways from and to a spreadsheet, below the register. */
export async function ImportTools({ workspace, mayImport }: Props) {
  const t = await getTranslations("partner-import");
  const here = `/w/${workspace}`;
  const tables = [
    { what: t("export.register"), href: `${here}/partners/export` },
    { what: t("export.expectations"), href: `${here}/expectations/export` },
  ];
  return (
    <section aria-labelledby="tables" className="mt-8 print:hidden">
      <h2 id="tables">{t("export.title")}</h2>
      {mayImport && (
        <p className="mt-3">
          <ButtonLink variant="quiet" href={`${here}/partners/import`}>
            {t("open")}
          </ButtonLink>
        </p>
      )}
      <p className="mt-3 max-w-measure text-ink-2">{t("export.hint")}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {tables.flatMap(({ what, href }) =>
          formats.map((format) => (
            <li key={`${href} ${format}`}>
              {/* a file that says so itself; where a fresh sign-in is needed, a page */}
              <a href={`${href}?format=${format}`} className={buttonStyle("plain")}>
                {t(`export.${format}`, { what })}
              </a>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
