import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { exampleOf } from "@/domain/examples/marked-id";

/** Says at the foot of an example's first page what it is, and leads to its sources; nothing in any other workspace. */
export async function ExampleNote({ workspace }: { workspace: string }) {
  if (!exampleOf(workspace)) return null;
  const t = await getTranslations("examples.about");
  return (
    <p className="mt-6 max-w-measure text-ink-2">
      {t("note")} <Link href={`/w/${workspace}/purpose#about-example`}>{t("noteLink")}</Link>
    </p>
  );
}
