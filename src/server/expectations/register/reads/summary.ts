import { holds } from "@/domain/access/permissions";
import { answeredBy } from "@/domain/expectations/answers/answered";
import { findGaps } from "@/domain/expectations/gaps";
import { hasLapsed } from "@/domain/expectations/lapsing";
import { saidByOthers } from "@/domain/expectations/of-others";
import type { WorkspaceScope } from "@/server/core/scope";
import { listOrganisations } from "@/server/expectations/register/reads";
import { expectationFacts } from "./facts";

type Facts = Awaited<ReturnType<typeof expectationFacts>>;
type Organisations = Awaited<ReturnType<typeof listOrganisations>>;

/**
 * What the register says as a whole, over everything this person may see: the gaps, how much is shared, who has answered,
 * and what is open for the reader's organisation. Its rows are a read of their own (`listExpectations`).
 */
export async function readRegisterSummary(scope: WorkspaceScope) {
  const facts = await expectationFacts(scope);
  const organisations = await listOrganisations(scope);
  const shared = facts.filter((row) => row.state !== "DRAFT" && !row.sealed);
  const own = scope.member.partnerId;
  return {
    organisations: organisations.map((partner) => ({
      ...partner,
      answered: partner.noted.length > 0 || shared.some((row) => row.partnerId === partner.id),
    })),
    gaps: findGaps(facts.filter((row) => row.member && !row.sealed)).map((gap) => ({
      ...gap,
      ownCategory: facts.find((row) => row.category === gap.category)?.ownCategory ?? null,
    })),
    shared: shared.length,
    asked: shared.filter((row) => row.kind === "GET" || row.kind === "NEED").length,
    /** What the other organisations have said, kind by kind; null without a seat. */
    others: own === null ? null : saidByOthers(facts, own),
    /** What the reader's own organisation has said and has left open; null without a seat. */
    own: own === null ? null : openFor(own, facts, organisations, scope),
    may: { add: holds(scope.member.role, "expectation.write") && own !== null },
  };
}

function openFor(
  own: string,
  facts: Facts,
  organisations: Organisations,
  at: Pick<WorkspaceScope, "today" | "zone">,
) {
  const nothing = organisations.flatMap((partner) =>
    partner.noted
      .filter(({ answer }) => answer === "NONE")
      .map((answer) => ({ ...answer, partnerId: partner.id })),
  );
  const mine = facts.filter((row) => row.partnerId === own);
  return {
    partnerId: own,
    ...answeredBy(own, facts, nothing),
    drafts: mine.filter((row) => row.state === "DRAFT").length,
    lapsed: mine.filter((row) => hasLapsed(row, at)).length,
  };
}
