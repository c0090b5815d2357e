import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/sheet";
import { exampleOf } from "@/domain/examples/marked-id";
import { illustrative, sources } from "@/domain/examples/sources";

/** Where an example's facts come from and what in it is illustrative; nothing in any other workspace. */
export async function AboutExample({ workspace }: { workspace: string }) {
  const example = exampleOf(workspace);
  if (!example) return null;
  const t = await getTranslations("examples.about");
  return (
    <Sheet aria-labelledby="about-example">
      <h2 id="about-example">{t("title")}</h2>
      <p className="mt-2 max-w-measure">{t("body")}</p>
      <p className="mt-2 max-w-measure">
        {t.rich("marked", { list: () => <span lang="de">{illustrative[example]}</span> })}
      </p>
      <h3 className="mt-6">{t("sources")}</h3>
      <ul className="mt-2 grid max-w-measure list-disc gap-1 pl-5">
        {sources[example].map(({ url, by, shows, siteOnly }) => (
          <li key={url}>
            <a href={url} rel="noreferrer" lang="de">
              {by}
            </a>
            <span lang="de">{`: ${shows}`}</span>
            {siteOnly && <span className="text-ink-2"> ({t("siteOnly")})</span>}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
