import { getTranslations } from "next-intl/server";
import { softened } from "@/domain/partners/map/names";
import type { ShownThread } from "./shown";

type Props = {
  of: readonly (ShownThread & { leads: boolean })[];
  /** One after the other in a line, where there is little room below. */
  inLine?: boolean;
};

/** So many names are read at a glance; more of them are a number that opens. */
const AT_A_GLANCE = 8;

/** Organisations by name; many of them as a number that opens. */
export async function Names({ of, inLine = false }: Props) {
  const t = await getTranslations("goal-alignment");
  if (of.length === 0)
    return (
      <>
        <span aria-hidden="true" className="mt-2.5 block size-1 rounded-full bg-ramp-3" />
        <span className="sr-only">{t("nobody")}</span>
      </>
    );
  const list = (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" className={inLine ? "" : "grid gap-1 text-sm leading-5"}>
      {of.map((one, at) => (
        <li key={one.id} className={inLine ? "inline" : "wrap-anywhere"}>
          {softened(one.own ? t("us", { name: one.name }) : one.name)}
          {one.leads && ` (${t("stances.LEADS")})`}
          {inLine && at < of.length - 1 && ", "}
        </li>
      ))}
    </ul>
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
