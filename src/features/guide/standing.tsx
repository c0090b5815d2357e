import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import type { Missing } from "@/domain/guide/missing-entry";
import type { Standing } from "@/domain/guide/standing";
import type { Unchecked } from "@/domain/guide/unchecked";
import { hrefOf } from "./waiting-words";

type Props = { workspace: string; standing: Standing };

/** What the plan lacks; where nothing does, what nobody could check; where it has ended, that it has. */
export async function StandingSheet({ workspace, standing }: Props) {
  const t = await getTranslations("guide");
  const { verdict, missing, unchecked } = standing;
  if (verdict === "NOT_TOLD") return null;
  return (
    <Sheet aria-labelledby="missing" className="lg:row-span-2">
      <h2 id="missing">{t(verdict === "ENDED" ? "standing.endedTitle" : "page.missing")}</h2>
      {missing.length > 0 ? (
        <MissingRows workspace={workspace} missing={missing} />
      ) : (
        <p className="mt-2">{t(`standing.${verdict}`)}</p>
      )}
      {verdict === "UNCHECKED" && <UncheckedLines workspace={workspace} unchecked={unchecked} />}
    </Sheet>
  );
}

/** Each with the way to where it is mended. Madder marks a gap; whoever is only waited for has none. */
export async function MissingRows({
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
