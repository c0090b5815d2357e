import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/notice";
import type { FormCheckShown } from "./shown";

type Props = Pick<FormCheckShown, "heard" | "partners">;

/** Names in one line before the rest is a number. */
const NAMED = 12;

/** Who has answered and who has not, before anything is said about the result: one of three does not speak for all. */
export async function FormHeard({ heard, partners }: Props) {
  const t = await getTranslations("collaboration.heard");
  const of = heard.answered.length + heard.silent.length;
  const values = (ids: readonly string[]) => {
    const names = partners.filter((one) => ids.includes(one.id)).map((one) => one.name);
    return {
      count: ids.length,
      of,
      names: names.slice(0, NAMED).join(", "),
      more: Math.max(0, names.length - NAMED),
    };
  };
  if (!heard.provisional) return <p className="max-w-measure">{t("all", { of })}</p>;
  return (
    <Notice tone="decision" title={t("some", values(heard.answered))}>
      <p>{t("silent", values(heard.silent))}</p>
      {heard.answered.length > 0 && <p>{t(heard.enough ? "provisional" : "notForAll")}</p>}
    </Notice>
  );
}
