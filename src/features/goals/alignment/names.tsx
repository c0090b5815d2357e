import { getTranslations } from "next-intl/server";
import type { ShownThread } from "./shown";

type Props = { of: readonly (ShownThread & { leads: boolean })[] };

/** So many names are read at a glance; more of them are a number that opens. */
const AT_A_GLANCE = 6;

/** Organisations by name, one below the other; on paper all of them. */
export async function Names({ of }: Props) {
  const t = await getTranslations("goal-alignment");
  const list = (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" className="text-sm">
      {of.map((one) => (
        <li key={one.id} className="hyphens-auto wrap-anywhere">
          {one.own ? t("us", { name: one.name }) : one.name}
          {one.leads && ` (${t("stances.LEADS")})`}
        </li>
      ))}
    </ul>
  );
  if (of.length === 0)
    return (
      <>
        <span aria-hidden="true" className="block size-1 rounded-full bg-ramp-3" />
        <span className="sr-only">{t("nobody")}</span>
      </>
    );
  if (of.length <= AT_A_GLANCE) return list;
  return (
    <details>
      <summary className="min-h-6 cursor-pointer text-sm underline underline-offset-3">
        {t("count", { count: of.length })}
      </summary>
      {list}
    </details>
  );
}
