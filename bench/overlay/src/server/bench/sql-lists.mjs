/**
 * The three registers as one would write them by hand: the same rows and columns as the procedures read, in as
 * few statements. `q(text, values)` answers rows. Used by the procedures of this overlay and by the bare server.
 */
const face = (p) =>
  `json_build_object('id', ${p}."id", 'name', ${p}."name", 'code', ${p}."code", 'strand', ${p}."strand", 'state', ${p}."state")`;

export const goals = (q, ws) =>
  q(
    `SELECT g."id", g."type", g."title", g."indicator", g."baseline", g."target", g."dueOn", g."leadPartnerId", g."state", g."decisionId",
       g."affectedGroups", g."topics", g."changedAt", g."removedAt", g."version", g."createdAt",
       CASE WHEN l."id" IS NOT NULL THEN ${face("l")} END AS "lead",
       CASE WHEN d."id" IS NOT NULL THEN json_build_object('decidedOn', d."decidedOn", 'asked', d."asked") END AS "decision",
       coalesce(s."rows", '[]') AS "positions", coalesce(r."rows", '[]') AS "redLines"
     FROM "Goal" g
     LEFT JOIN "Partner" l ON l."workspaceId" = g."workspaceId" AND l."id" = g."leadPartnerId"
     LEFT JOIN "Decision" d ON d."workspaceId" = g."workspaceId" AND d."id" = g."decisionId"
     LEFT JOIN (
       SELECT x."goalId", json_agg(json_build_object('id', x."id", 'goalId', x."goalId", 'partnerId', x."partnerId", 'position', x."position",
         'reason', x."reason", 'removedAt', x."removedAt", 'version', x."version", 'partner', ${face("p")})) AS "rows"
       FROM "GoalPosition" x JOIN "Partner" p ON p."workspaceId" = x."workspaceId" AND p."id" = x."partnerId"
       WHERE x."workspaceId" = $1 AND x."removedAt" IS NULL GROUP BY x."goalId"
     ) s ON s."goalId" = g."id"
     LEFT JOIN (
       SELECT x."goalId", json_agg(json_build_object('id', x."id")) AS "rows"
       FROM "RedLineLink" x JOIN "Partner" p ON p."workspaceId" = x."workspaceId" AND p."id" = x."partnerId"
       WHERE x."workspaceId" = $1 AND x."linkedAt" IS NOT NULL AND x."dismissedAt" IS NULL AND x."removedAt" IS NULL
         AND p."state" = 'MEMBER' AND p."removedAt" IS NULL GROUP BY x."goalId"
     ) r ON r."goalId" = g."id"
     WHERE g."workspaceId" = $1 AND g."removedAt" IS NULL ORDER BY g."createdAt", g."id" LIMIT 51`,
    [ws],
  );

const someone = (m) =>
  `CASE WHEN ${m}."id" IS NOT NULL THEN json_build_object('id', ${m}."id", 'name', ${m}."name", 'leftAt', ${m}."leftAt", 'partnerId', ${m}."partnerId") END`;

/** Kinds that organisations answered with a row that all members see. */
export const answeredKinds = (q, ws) =>
  q(
    `SELECT "partnerId", "kind" FROM "Expectation" WHERE "workspaceId" = $1 AND "removedAt" IS NULL AND "visibility" = 'MEMBERS'
       AND ("state" = 'CONFIRMED' OR ("state" = 'SHARED' AND NOT "recordedForOrganisation")) GROUP BY "partnerId", "kind"`,
    [ws],
  );

export const openText = (q, ws) =>
  q(
    `SELECT v."id" FROM "AgreementVersion" v JOIN "Agreement" a ON a."workspaceId" = v."workspaceId" AND a."id" = v."agreementId"
     WHERE v."workspaceId" = $1 AND v."removedAt" IS NULL AND a."removedAt" IS NULL AND v."state" IN ('CONSULTATION', 'ADOPTED') LIMIT 1`,
    [ws],
  );

export const partners = (q, ws) =>
  q(
    `SELECT p."id", p."organisationId", p."name", p."code", p."strand", p."sector", p."region", p."capacity", p."selfOrganised", p."perspectives",
       p."tier", p."state", p."listing", p."contact", p."contactPress", p."contactMoney", p."contactSafety", p."representativeId", p."deputyId",
       p."buddyPartnerId", p."sponsorPartnerId", p."agreementReadAt", p."stateReason", p."stateSince", p."removedAt", p."version", p."createdAt",
       coalesce(m."rows", '[]') AS "memberships", ${someone("r")} AS "representative", ${someone("d")} AS "deputy",
       CASE WHEN b."id" IS NOT NULL THEN json_build_object('id', b."id", 'name', b."name", 'code', b."code", 'strand', b."strand", 'state', b."state",
         'removedAt', b."removedAt") END AS "buddy",
       coalesce(a."rows", '[]') AS "participations", coalesce(ra."rows", '[]') AS "roundAnswers", coalesce(so."rows", '[]') AS "signOffs"
     FROM "Partner" p
     LEFT JOIN "Membership" r ON r."workspaceId" = p."workspaceId" AND r."id" = p."representativeId"
     LEFT JOIN "Membership" d ON d."workspaceId" = p."workspaceId" AND d."id" = p."deputyId"
     LEFT JOIN "Partner" b ON b."workspaceId" = p."workspaceId" AND b."id" = p."buddyPartnerId"
     LEFT JOIN (
       SELECT "partnerId", json_agg(json_build_object('kind', "kind")) AS "rows"
       FROM "ExpectationParticipation" WHERE "workspaceId" = $1 AND "removedAt" IS NULL AND is_revealed("roundId") GROUP BY "partnerId"
     ) a ON a."partnerId" = p."id"
     LEFT JOIN (
       SELECT "partnerId", json_agg(json_build_object('kind', "kind")) AS "rows"
       FROM "RoundAnswer" WHERE "workspaceId" = $1 AND "removedAt" IS NULL GROUP BY "partnerId"
     ) ra ON ra."partnerId" = p."id"
     LEFT JOIN (
       SELECT s."partnerId", json_agg(json_build_object('versionId', s."versionId")) AS "rows"
       FROM "SignOff" s JOIN "AgreementVersion" v ON v."workspaceId" = s."workspaceId" AND v."id" = s."versionId"
       WHERE s."workspaceId" = $1 AND s."state" IN ('SIGNED', 'SIGNED_WITH_RESERVATION') AND v."state" = 'ADOPTED' AND v."removedAt" IS NULL GROUP BY s."partnerId"
     ) so ON so."partnerId" = p."id"
     LEFT JOIN (
       SELECT "partnerId", json_agg(json_build_object('id', "id", 'name', "name", 'role', "role", 'maySign', "maySign") ORDER BY "name", "id") AS "rows"
       FROM "Membership" WHERE "workspaceId" = $1 AND "leftAt" IS NULL GROUP BY "partnerId"
     ) m ON m."partnerId" = p."id"
     WHERE p."workspaceId" = $1 AND p."removedAt" IS NULL ORDER BY p."name", p."id" LIMIT 51`,
    [ws],
  );

export const partnerCounts = (q, ws) =>
  q(
    `SELECT "state", count(*)::int AS "_count" FROM "Partner" WHERE "workspaceId" = $1 AND "removedAt" IS NULL GROUP BY "state"`,
    [ws],
  );

const joined = `"Expectation" e JOIN "Partner" p ON p."workspaceId" = e."workspaceId" AND p."id" = e."partnerId"`;

/** Whose words still count. */
const here = (partner) =>
  `${partner}."removedAt" IS NULL AND ${partner}."state" NOT IN ('LEFT', 'DECLINED', 'EXPELLED')`;

/** The ids of a page of the register, the reader's organisation first. */
export const expectationIds = (q, ws, own) =>
  q(
    `SELECT e."id" FROM ${joined} WHERE e."workspaceId" = $1 AND e."removedAt" IS NULL AND ${here("p")}
     ORDER BY (e."partnerId" IS DISTINCT FROM $2::uuid), p."name", e."partnerId", e."kind", e."id" LIMIT 51`,
    [ws, own],
  );

/** Promises that stand, per end; what the register computes amounts and coverage from. */
const promises = (end, other, side) => `(
  SELECT m."${end}" AS "id", json_agg(json_build_object('state', m."state", 'quantity', m."quantity",
    '${side}', json_build_object('partner', json_build_object('name', q."name")))) AS "rows"
  FROM "Match" m JOIN "Expectation" o ON o."workspaceId" = m."workspaceId" AND o."id" = m."${other}"
  JOIN "Partner" q ON q."workspaceId" = o."workspaceId" AND q."id" = o."partnerId" AND ${here("q")}
  WHERE m."workspaceId" = $1 AND m."removedAt" IS NULL AND m."state" IN ('ACCEPTED', 'FULFILLED') AND o."removedAt" IS NULL AND o."state" IN ('SHARED', 'CONFIRMED')
    AND is_revealed(o."roundId")
  GROUP BY m."${end}")`;

const withPromises = `LEFT JOIN ${promises("giveId", "wantId", "want")} g ON g."id" = e."id" LEFT JOIN ${promises("wantId", "giveId", "give")} n ON n."id" = e."id"`;
const promised = `coalesce(g."rows", '[]') AS "givenIn", coalesce(n."rows", '[]') AS "wantedIn"`;
const seatHeld = `(SELECT json_agg(json_build_object('id', x."id")) FROM (
  SELECT "id" FROM "Membership" WHERE "workspaceId" = p."workspaceId" AND "partnerId" = p."id" AND "leftAt" IS NULL LIMIT 1) x)`;

const ofRound = `CASE WHEN r."id" IS NOT NULL THEN json_build_object('openedAt', r."openedAt", 'revealedAt', r."revealedAt", 'cancelledAt', r."cancelledAt") END AS "round"`;
const withRound = `LEFT JOIN "ExpectationRound" r ON r."workspaceId" = e."workspaceId" AND r."id" = e."roundId"`;
const expectationColumns = `e."id", e."partnerId", e."kind", e."category", e."ownCategoryId", e."statement", e."quantity", e."priority", e."visibility", e."state",
  e."recordedForOrganisation", e."topics", e."sharedAt", e."roundId", e."confirmedAt", e."openAcceptedAt", e."removedAt", e."version", e."createdAt"`;

const ownCategory = `(SELECT json_build_object('name', c."name", 'unit', c."unit") FROM "OwnCategory" c
  WHERE c."workspaceId" = e."workspaceId" AND c."id" = e."ownCategoryId") AS "ownCategory"`;
const openRounds = `json_build_object('rounds', (SELECT coalesce(json_agg(json_build_object('kinds', a."kinds")), '[]') FROM "ExpectationRound" a
  WHERE a."workspaceId" = $1 AND a."removedAt" IS NULL AND a."openedAt" IS NOT NULL AND a."revealedAt" IS NULL AND a."cancelledAt" IS NULL)) AS "workspace"`;

const shown = (where, order = "") =>
  `SELECT ${expectationColumns}, ${promised}, ${ofRound}, ${ownCategory}, ${openRounds},
     json_build_object('id', p."id", 'name', p."name", 'code', p."code", 'strand', p."strand", 'state', p."state", 'memberships', coalesce(${seatHeld}, '[]')) AS "partner",
     json_build_object('name', b."name") AS "enteredBy"
   FROM ${joined} JOIN "Membership" b ON b."workspaceId" = e."workspaceId" AND b."id" = e."enteredById" ${withPromises} ${withRound}
   WHERE e."workspaceId" = $1 AND ${where} ${order}`;

export const expectationsById = (q, ws, ids) => q(shown(`e."id" = ANY($2::uuid[])`), [ws, ids]);

/** What the question page on gifts shows of the reader's organisation. */
export const expectationsOfKind = (q, ws, own, kind) =>
  q(
    shown(
      `e."kind" = $3::"ExpectationKind" AND e."removedAt" IS NULL AND e."state" <> 'WITHDRAWN' AND p."removedAt" IS NULL AND e."partnerId" = $2`,
      `ORDER BY e."createdAt", e."id" LIMIT 200`,
    ),
    [ws, own, kind],
  );
