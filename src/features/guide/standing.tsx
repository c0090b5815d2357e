import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Row, RowList } from "@/components/row-list";
import { Tag } from "@/components/tag";
import type { Missing } from "@/domain/guide/missing-entry";
import type { Unchecked } from "@/domain/guide/unchecked";
import { hrefOf } from "./waiting-words";

/** Each with the way to where it is mended. Madder marks a gap; whoever is only waited for has none. */
export async function MissingInPlanRows({
  workspace,
  missing,
}: {
  workspace: string;
  missing: readonly Missing[];
}) {
  const t = await getTranslations("guide");
  return (
    <RowList className="mt-2">
      {missing.map((one) => (
        <Row
          key={`${one.kind} ${one.path.join("/")} ${Object.values(one.values).join(" ")}`}
          href={hrefOf(workspace, one.path)}
          title={<span className="font-normal">{t(`missing.${one.kind}`, one.values)}</span>}
          tags={one.gap && <Tag tone="gap">{t("page.gap")}</Tag>}
        />
      ))}
    </RowList>
  );
}

/** What no rule could look at, in sentences that lead to where it is said. */
export async function UncheckedLines({
  workspace,
  unchecked,
}: {
  workspace: string;
  unchecked: readonly Unchecked[];
}) {
  const t = await getTranslations("guide.unchecked");
  return (
    <ul className="mt-3 list-disc space-y-1 pl-5">
      {unchecked.map((one) => (
        <li key={one.kind}>
          <Link href={hrefOf(workspace, one.path)}>{t(one.kind, one.values)}</Link>
        </li>
      ))}
    </ul>
  );
}
