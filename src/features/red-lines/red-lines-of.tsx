import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import { serverApi } from "@/trpc/server";
import { type Blocked, ConflictSheet, type TakenRedLine, WayOut } from "./conflict-sheet";
import { LinkForm } from "./link-form";

/** An observer reads no red lines: for them the part is not there. */
async function plansAlong(workspace: string): Promise<boolean> {
  return (await (await serverApi()).frame.show({ workspace })).rooms.plan;
}

type Position = {
  partnerId: string;
  position: string;
  reason: string;
  partner: TakenRedLine["partner"] & { state: string };
};
type OfGoal = {
  workspace: string;
  goal: {
    id: string;
    blocked: boolean;
    positions: readonly Position[];
    ownPosition: { partnerId: string } | null;
  };
};

/** Members that took the position "red line": to the goal it is the same as a confirmed conflict (A3). */
const takenOf = ({ positions, ownPosition }: OfGoal["goal"]): TakenRedLine[] =>
  positions
    .filter((one) => one.position === "RED_LINE" && one.partner.state === "MEMBER")
    .map(({ partner, partnerId, reason }) => ({
      partner: { id: partner.id, name: partner.name, code: partner.code, strand: partner.strand },
      reason,
      own: partnerId === ownPosition?.partnerId,
    }));

/** Red lines against a goal. Nothing at all while nobody has named a red line. */
export async function RedLinesOfGoal({ workspace, goal }: OfGoal) {
  if (!(await plansAlong(workspace))) return null;
  const goalId = goal.id;
  const { conflicts, others } = await (await serverApi()).redLines.ofGoal({ workspace, goalId });
  const taken = takenOf(goal);
  if (conflicts.length + others.length + taken.length === 0) return null;
  const t = await getTranslations("red-lines");
  return (
    <ConflictSheet
      workspace={workspace}
      title={t("title")}
      conflicts={conflicts}
      on="target"
      blocked={goal.blocked ? "goal" : null}
      taken={taken}
      none={t("none")}
      linking={
        others.length > 0 && (
          <Disclosure summary={t("link.open")}>
            <LinkForm workspace={workspace} redLine={others} target={{ kind: "GOAL", id: goalId }} />
          </Disclosure>
        )
      }
    />
  );
}

type OfText = {
  workspace: string;
  agreementId: string;
  versionId: string;
  blocked: Blocked | null;
  /** On the page of one clause: what is about this one alone. */
  clauseId?: string;
};

/** Red lines against the clauses of a text, or against one of them. */
export async function RedLinesOfText({ workspace, agreementId, versionId, blocked, clauseId }: OfText) {
  if (!(await plansAlong(workspace))) return null;
  const found = await (await serverApi()).redLines.ofText({ workspace, agreementId, versionId });
  const conflicts = found.conflicts.filter((one) => clauseId === undefined || one.target.id === clauseId);
  const links = found.others.length > 0 && found.clauses.length > 0;
  if (conflicts.length === 0 && !links) return null;
  const t = await getTranslations("red-lines");
  const told = new Set(conflicts.map((one) => one.redLineId));
  const others = clauseId ? found.others.filter((one) => !told.has(one.id)) : found.others;
  const target = clauseId
    ? { kind: "CLAUSE" as const, id: clauseId }
    : { goals: [], clauses: found.clauses.map(({ id, title }) => ({ id, label: title })) };
  return (
    <ConflictSheet
      workspace={workspace}
      title={t("title")}
      conflicts={conflicts}
      on={clauseId ? "target" : "text"}
      blocked={blocked}
      none={t("none")}
      linking={
        links &&
        others.length > 0 && (
          <Disclosure summary={t("link.open")}>
            <LinkForm workspace={workspace} redLine={others} target={target} />
          </Disclosure>
        )
      }
    />
  );
}

/** What one red line touches, on its own page. */
export async function TouchedByRedLine({ workspace, redLineId }: { workspace: string; redLineId: string }) {
  const { conflicts, goals, clauses } = await (await serverApi()).redLines.ofRedLine({
    workspace,
    expectationId: redLineId,
  });
  const links = goals.length + clauses.length > 0;
  if (conflicts.length === 0 && !links) return null;
  const t = await getTranslations("red-lines");
  return (
    <ConflictSheet
      workspace={workspace}
      title={t("touches")}
      conflicts={conflicts}
      on="redLine"
      none={t("touchesNone")}
      linking={
        links && (
          <Disclosure summary={t("link.openTouched")}>
            <LinkForm
              workspace={workspace}
              redLine={redLineId}
              target={{
                goals: goals.map(({ id, title }) => ({ id, label: title })),
                clauses: clauses.map(({ id, title, agreement }) => ({
                  id,
                  label: t("where.clause", { title, agreement: agreement ?? "" }),
                })),
              }}
            />
          </Disclosure>
        )
      }
    />
  );
}

/** The same notice on the page where a goal's decision is entered: it is there before the button would be. */
export async function GoalIsBlocked({ workspace, goal }: OfGoal) {
  const { conflicts } = await (await serverApi()).redLines.ofGoal({ workspace, goalId: goal.id });
  const against = [...takenOf(goal), ...conflicts.filter((one) => one.state === "CONFIRMED")];
  return <Blocking blocked="goal" against={against} href={`/w/${workspace}/goals/${goal.id}#red-lines`} />;
}

type TextIsBlockedProps = { workspace: string; agreementId: string; versionId: string; blocked: Blocked };

/** And where a text is opened, or its decision entered. */
export async function TextIsBlocked({ workspace, agreementId, versionId, blocked }: TextIsBlockedProps) {
  const { conflicts } = await (await serverApi()).redLines.ofText({ workspace, agreementId, versionId });
  return (
    <Blocking
      blocked={blocked}
      against={conflicts.filter((one) => one.state === "CONFIRMED")}
      href={`/w/${workspace}/agreements/${agreementId}#red-lines`}
    />
  );
}

type BlockingProps = {
  blocked: Blocked;
  against: readonly { own: boolean; partner: { name: string } }[];
  href: string;
};

async function Blocking({ blocked, against, href }: BlockingProps) {
  const t = await getTranslations("red-lines.blocked");
  return (
    <div className="grid gap-4">
      <WayOut blocked={blocked} confirmed={against} />
      <p>
        <ButtonLink variant="quiet" href={href}>
          {t("see")}
        </ButtonLink>
      </p>
    </div>
  );
}
