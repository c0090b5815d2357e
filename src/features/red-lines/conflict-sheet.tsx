import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";
import { Disclosure } from "@/components/disclosure";
import { Notice } from "@/components/notice";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import type { ShownConflict } from "./conflict";
import { ConflictRows } from "./conflict-rows";

/** An organisation that says "red line" of a goal as its position, with its reason. */
export interface TakenRedLine {
  partner: { id: string; name: string; code: string; strand: number };
  reason: string;
  own: boolean;
}

/** What cannot be done while a conflict is confirmed. */
export type Blocked = "goal" | "open" | "adopt";

type Props = {
  workspace: string;
  title: string;
  conflicts: readonly ShownConflict[];
  on: "target" | "redLine" | "text";
  blocked?: Blocked | null;
  /** Organisations whose position on the goal itself is "red line". */
  taken?: readonly TakenRedLine[];
  /** Said where nothing stands against it. */
  none: string;
  /** The way to link something by hand. */
  linking?: ReactNode;
};

/** Red lines against one thing: what blocks comes first with the way out, what is settled is folded away. */
export async function ConflictSheet({
  workspace,
  title,
  conflicts,
  on,
  blocked,
  taken = [],
  none,
  linking,
}: Props) {
  const t = await getTranslations("red-lines");
  const open = (["CONFIRMED", "POSSIBLE"] as const).flatMap((state) =>
    conflicts.filter((conflict) => conflict.state === state),
  );
  const settled = conflicts.filter((conflict) => conflict.state === "SETTLED");
  const confirmed = conflicts.filter((conflict) => conflict.state === "CONFIRMED");
  return (
    <Sheet id="red-lines" aria-labelledby="red-lines-title" className="scroll-mt-6">
      <h2 id="red-lines-title">{title}</h2>
      <ConfirmationPlace />
      {blocked && confirmed.length + taken.length > 0 && (
        <div className="mt-3">
          <WayOut blocked={blocked} confirmed={[...taken, ...confirmed]} />
        </div>
      )}
      {taken.length > 0 && (
        <RowList label={t("taken")} className="mt-2">
          {taken.map((one) => (
            <Row
              key={one.partner.id}
              title={one.partner.name}
              detail={one.reason}
              lead={<StrandDisc {...one.partner} size={32} decorative />}
              tags={<Tag tone="gap">{t("states.CONFIRMED")}</Tag>}
            />
          ))}
        </RowList>
      )}
      {open.length > 0 && <ConflictRows workspace={workspace} conflicts={open} on={on} />}
      {open.length + taken.length === 0 && <p className="mt-2 text-ink-2">{none}</p>}
      {settled.length > 0 && (
        <div className="mt-2 [&_details>div]:max-w-none">
          <Disclosure summary={t("settledCount", { count: settled.length })}>
            <ConflictRows workspace={workspace} conflicts={settled} on={on} />
          </Disclosure>
        </div>
      )}
      {linking}
    </Sheet>
  );
}

/** That it is blocked, by whom, and what would end it: said before anybody presses. */
export async function WayOut({
  blocked,
  confirmed,
}: {
  blocked: Blocked;
  confirmed: readonly { own: boolean; partner: { name: string } }[];
}) {
  const [t, locale] = await Promise.all([getTranslations("red-lines.blocked"), getLocale()]);
  const others = [...new Set(confirmed.filter((one) => !one.own).map((one) => one.partner.name))];
  const who = new Intl.ListFormat(locale, { type: "conjunction" }).format(others);
  const what = blocked === "goal" ? "goal" : "text";
  return (
    <Notice tone="gap" title={t(blocked)}>
      {confirmed.some((one) => one.own) && <p>{t(`own.${what}`)}</p>}
      {others.length > 0 && <p>{t(`talk.${what}`, { who })}</p>}
      {blocked === "adopt" && <p>{t("no")}</p>}
    </Notice>
  );
}
