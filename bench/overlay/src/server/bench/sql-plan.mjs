/** The whole plan as one would read it by hand, for the workspace page and the task list. Same conventions as sql-lists.mjs. */
const list = (table, columns, more = "") =>
  `(SELECT coalesce(json_agg(t), '[]') FROM (SELECT ${columns} FROM "${table}" WHERE "workspaceId" = $1 AND "removedAt" IS NULL ${more} ORDER BY "id") t)`;

export const smallTables = (q, ws) =>
  q(
    `SELECT w."workspaceId" AS "id", w."name", w."purpose", w."form", w."lifespan", w."lifespanUntil", w."state", w."protection", w."speakingRule",
       (SELECT coalesce(json_agg(t), '[]') FROM (SELECT "id" FROM "Membership" WHERE "workspaceId" = $1 AND "role" = 'COORDINATOR' AND "leftAt" IS NULL LIMIT 50) t) AS "memberships",
       ${list("FormAnswer", '"partnerId", "question", "choice", "recordedForOrganisation", "answeredAt"')} AS "formAnswers",
       ${list("RequiredPerspective", '"id", "perspective", "prospectPartnerId", "outreachPartnerId", "outreachOn", "waivedReason"')} AS "requiredPerspectives",
       (SELECT coalesce(json_agg(t), '[]') FROM (SELECT "partnerId", "kind", "answer", "answeredAt", "confirmedAt", "removedAt" FROM "ExpectationParticipation"
         WHERE "workspaceId" = $1 AND is_revealed("roundId") ORDER BY "id") t) AS "participations",
       (SELECT coalesce(json_agg(t), '[]') FROM (SELECT r."id", r."kinds", r."endsOn", (
           SELECT coalesce(json_agg(json_build_object('partnerId', a."partnerId", 'kind', a."kind")), '[]') FROM "RoundAnswer" a
           WHERE a."workspaceId" = $1 AND a."roundId" = r."id" AND a."removedAt" IS NULL) AS "answers"
         FROM "ExpectationRound" r WHERE r."workspaceId" = $1 AND r."removedAt" IS NULL AND r."openedAt" IS NOT NULL AND r."revealedAt" IS NULL
           AND r."cancelledAt" IS NULL LIMIT 1) t) AS "rounds",
       ${list("RedLineLink", '"id", "redLineId", "partnerId", "goalId", "clauseId", "linkedAt", "dismissedAt"')} AS "redLineLinks",
       ${list("DecisionClassRule", '"decisionClass"')} AS "classRules",
       ${list("Mandate", '"id", "kind", "partnerId"')} AS "mandates",
       ${list("Rhythm", '"kind", "nextOn"')} AS "rhythms",
       ${list("ResourceCommitment", '"id", "partnerId", "category", "ownCategoryId", "statement", "amount", "critical", "state"')} AS "commitments",
       ${list("RiskDismissal", '"catalogueId"')} AS "riskDismissals",
       ${list("OpenEnd", '"id", "question", "partnerId", "reason", "askBy"')} AS "openEnds"
     FROM "Workspace" w WHERE w."workspaceId" = $1`,
    [ws],
  );

export const planPartners = (q, ws) =>
  q(
    `SELECT p."id", p."name", p."code", p."strand", p."state", p."stateSince", p."tier", p."sector", p."capacity", p."selfOrganised", p."perspectives",
       coalesce((SELECT json_agg(json_build_object('id', x."id")) FROM (SELECT "id" FROM "Membership"
         WHERE "workspaceId" = p."workspaceId" AND "partnerId" = p."id" AND "leftAt" IS NULL LIMIT 1) x), '[]') AS "memberships"
     FROM "Partner" p WHERE p."workspaceId" = $1 AND p."removedAt" IS NULL ORDER BY p."name", p."id" LIMIT 500`,
    [ws],
  );

export const planExpectations = (q, ws) =>
  q(
    `SELECT e."id", e."partnerId", e."kind", e."category", e."ownCategoryId", e."statement", e."quantity", e."priority", e."state", e."visibility", e."recordedForOrganisation",
       e."openAcceptedAt", e."createdAt", e."confirmedAt", e."topics"
     FROM "Expectation" e JOIN "Partner" p ON p."workspaceId" = e."workspaceId" AND p."id" = e."partnerId"
     WHERE e."workspaceId" = $1 AND e."removedAt" IS NULL AND e."state" <> 'WITHDRAWN' AND p."removedAt" IS NULL AND is_revealed(e."roundId")
     ORDER BY e."createdAt", e."id" LIMIT 2000`,
    [ws],
  );

export const planMatches = (q, ws) =>
  q(
    `SELECT "id", "giveId", "wantId", "quantity", "state", "giverAcceptedAt", "receiverAcceptedAt" FROM "Match"
     WHERE "workspaceId" = $1 AND "removedAt" IS NULL ORDER BY "createdAt", "id" LIMIT 2000`,
    [ws],
  );

export const planDecisions = (q, ws) =>
  q(
    `SELECT "subject", "decidedOn", "createdAt" FROM "Decision" WHERE "workspaceId" = $1 AND "subject" IN ('FORM', 'START') AND "outcome" = 'ADOPTED'
       AND "removedAt" IS NULL ORDER BY "createdAt" DESC, "id" DESC LIMIT 500`,
    [ws],
  );

export const planGoals = (q, ws) =>
  q(
    `SELECT g."id", g."title", g."type", g."state", g."indicator", g."dueOn", g."leadPartnerId", g."affectedGroups", g."topics", g."changedAt",
       CASE WHEN d."id" IS NOT NULL THEN json_build_object('createdAt', d."createdAt") END AS "decision", coalesce(s."rows", '[]') AS "positions"
     FROM "Goal" g LEFT JOIN "Decision" d ON d."workspaceId" = g."workspaceId" AND d."id" = g."decisionId"
     LEFT JOIN (
       SELECT x."goalId", json_agg(json_build_object('partnerId', x."partnerId", 'position', x."position") ORDER BY x."id") AS "rows"
       FROM "GoalPosition" x JOIN "Partner" p ON p."workspaceId" = x."workspaceId" AND p."id" = x."partnerId"
       WHERE x."workspaceId" = $1 AND x."removedAt" IS NULL AND p."removedAt" IS NULL GROUP BY x."goalId"
     ) s ON s."goalId" = g."id"
     WHERE g."workspaceId" = $1 AND g."removedAt" IS NULL ORDER BY g."createdAt", g."id" LIMIT 500`,
    [ws],
  );

export const planTexts = (q, ws) =>
  q(
    `SELECT v."id", v."agreementId", v."state", v."openedAt", v."reviewOn", CASE WHEN d."id" IS NOT NULL THEN json_build_object('createdAt', d."createdAt") END AS "decision",
       json_build_object('title', a."title") AS "agreement",
       (SELECT coalesce(json_agg(t), '[]') FROM (SELECT "id", "topic", "state" FROM "Clause" WHERE "workspaceId" = $1 AND "versionId" = v."id" AND "removedAt" IS NULL
         ORDER BY "position", "id") t) AS "clauses",
       (SELECT coalesce(json_agg(t), '[]') FROM (SELECT "partnerId", "state", "notBefore" FROM "SignOff" WHERE "workspaceId" = $1 AND "versionId" = v."id") t) AS "signOffs"
     FROM "AgreementVersion" v JOIN "Agreement" a ON a."workspaceId" = v."workspaceId" AND a."id" = v."agreementId"
     LEFT JOIN "Decision" d ON d."workspaceId" = v."workspaceId" AND d."id" = v."decisionId"
     WHERE v."workspaceId" = $1 AND v."removedAt" IS NULL AND a."removedAt" IS NULL AND v."state" IN ('DRAFT', 'CONSULTATION', 'ADOPTED')
     ORDER BY v."agreementId", v."number" DESC LIMIT 500`,
    [ws],
  );

export const planRisks = (q, ws) =>
  q(
    `SELECT r."id", r."title", r."catalogueId", r."category", r."likelihood", r."harm", r."state", r."ownerPartnerId", r."deputyPartnerId", r."reviewedOn",
       CASE WHEN s."id" IS NOT NULL THEN json_build_object('trigger', s."trigger", 'firstHours', s."firstHours", 'removedAt', s."removedAt") END AS "plan",
       (SELECT coalesce(json_agg(t), '[]') FROM (SELECT "id" FROM "EarlyWarningSign" WHERE "workspaceId" = $1 AND "riskId" = r."id" AND "removedAt" IS NULL) t) AS "signs",
       (SELECT coalesce(json_agg(t), '[]') FROM (SELECT c."partnerId" FROM "RiskContribution" c JOIN "Partner" p ON p."workspaceId" = c."workspaceId" AND p."id" = c."partnerId"
         WHERE c."workspaceId" = $1 AND c."riskId" = r."id" AND c."removedAt" IS NULL AND p."removedAt" IS NULL ORDER BY c."id") t) AS "contributions"
     FROM "Risk" r LEFT JOIN "SetbackPlan" s ON s."workspaceId" = r."workspaceId" AND s."riskId" = r."id"
     WHERE r."workspaceId" = $1 AND r."removedAt" IS NULL ORDER BY r."createdAt", r."id" LIMIT 2000`,
    [ws],
  );

export const planNotes = (q, ws) =>
  q(
    `SELECT n."id", n."weight", n."resolvedAt", n."authorId", coalesce((SELECT json_agg(t) FROM (SELECT "authorId" FROM "NoteReply"
       WHERE "workspaceId" = $1 AND "noteId" = n."id" AND "removedAt" IS NULL ORDER BY "createdAt" DESC, "id" DESC LIMIT 1) t), '[]') AS "replies"
     FROM "Note" n WHERE n."workspaceId" = $1 AND n."removedAt" IS NULL ORDER BY n."createdAt" DESC, n."id" DESC LIMIT 500`,
    [ws],
  );

export const planInvitations = (q, ws) =>
  q(
    `SELECT "expiresAt" FROM "Invitation" WHERE "workspaceId" = $1 AND "acceptedAt" IS NULL AND "revokedAt" IS NULL LIMIT 500`,
    [ws],
  );

/** Everything above, for the bare server. */
export async function wholePlan(q, ws) {
  const parts = [smallTables, planPartners, planExpectations, planDecisions, planMatches, planGoals];
  parts.push(planTexts, planRisks, planNotes, planInvitations);
  const answer = {};
  for (const part of parts) answer[part.name] = await part(q, ws);
  return answer;
}

export const workspaceHead = (q, ws) =>
  q(
    `SELECT "workspaceId" AS "id", "name", "purpose", "form", "lifespan", "lifespanUntil", "lifespanGoal", "protection", "speakingRule", "state", "removedAt",
       "version", "isExample" FROM "Workspace" WHERE "workspaceId" = $1`,
    [ws],
  );

export const seenSeq = (q, ws, member) =>
  q(
    `SELECT m."seenSeq", h."seq", (SELECT count(DISTINCT v."agreementId")::int FROM "AgreementVersion" v
       WHERE v."workspaceId" = m."workspaceId" AND v."state" = 'TERMINATED' AND v."removedAt" IS NULL) AS "ended" FROM "Membership" m JOIN "EventHead" h ON h."workspaceId" = m."workspaceId" WHERE m."workspaceId" = $1 AND m."id" = $2`,
    [ws, member],
  );

export const ownPartner = (q, ws, partner) =>
  q(`SELECT "id", "name", "code", "strand" FROM "Partner" WHERE "workspaceId" = $1 AND "id" = $2`, [
    ws,
    partner,
  ]);

/** What stands around a question: the reader's draft and whether it was left open. */
export const aroundQuestion = (q, ws, member, partner, question) =>
  q(
    `SELECT (SELECT row_to_json(d) FROM (SELECT "version", "contents", "savedAt" FROM "QuestionDraft" WHERE "workspaceId" = $1 AND "memberId" = $2 AND "question" = $4) d) AS "draft",
       (SELECT row_to_json(o) FROM (SELECT "id", "reason", "askBy" FROM "OpenEnd" WHERE "workspaceId" = $1 AND "question" = $4 AND "partnerId" IS NOT DISTINCT FROM $3::uuid
         AND "removedAt" IS NULL ORDER BY "createdAt" DESC LIMIT 1) o) AS "openEnd"`,
    [ws, member, partner, question],
  );
