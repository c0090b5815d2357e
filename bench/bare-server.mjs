import { createHash, randomBytes, randomUUID } from "node:crypto";
import http from "node:http";
import { entered, findGoal, openPool, personOf, updateGoal } from "./overlay/src/server/bench/by-hand.mjs";
import * as lists from "./overlay/src/server/bench/sql-lists.mjs";
import * as plan from "./overlay/src/server/bench/sql-plan.mjs";

/**
 * What is left when framework, ORM and rules are taken away: one node:http server that looks the session up,
 * enters the workspace in one transaction, reads the same rows by hand-written SQL and answers them as JSON.
 */
const web = openPool(process.env.DATABASE_URL);
const auth = openPool(process.env.AUTH_DATABASE_URL, 5);

/** Every page of a workspace reads its frame, in a transaction of its own. */
const frame = async (q, ws, member) => ({
  workspace: await plan.workspaceHead(q, ws),
  partner: await plan.ownPartner(q, ws, member.partnerId),
});

const around = async (q, ws, member, question) => ({
  around: await plan.aroundQuestion(q, ws, member.memberId, member.partnerId, question),
  ...(await frame(q, ws, member)),
});

const overview = async (q, ws, member) => ({
  ...(await plan.wholePlan(q, ws)),
  head: await plan.workspaceHead(q, ws),
  seen: await plan.seenSeq(q, ws, member.memberId),
});

/** Name -> the transactions that it needs, one after the other. */
const answers = {
  goals: [(q, ws) => lists.goals(q, ws)],
  partners: [async (q, ws) => [await lists.partners(q, ws), await lists.partnerCounts(q, ws)]],
  expectations: [
    async (q, ws, member) => {
      const ids = (await lists.expectationIds(q, ws, member.partnerId)).map((row) => row.id);
      return lists.expectationsById(q, ws, ids);
    },
  ],
  overview: [overview],
  tasks: [plan.wholePlan],
  "page workspace": [frame, overview],
  "page tasks": [frame, plan.wholePlan],
  "page why": [frame, (q, ws, member) => around(q, ws, member, "purpose/why"), plan.workspaceHead],
  "page gives": [
    frame,
    (q, ws, member) => around(q, ws, member, "expectations/gives"),
    (q, ws, member) => lists.expectationsOfKind(q, ws, member.partnerId, "GIVE"),
  ],
};

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** Change a goal: the same rows as the product writes - request, goal, event, revision, head of the log. */
async function changeGoal(q, ws, member, { requestId, goalId, version, ...fields }) {
  const at = new Date();
  await q(
    `INSERT INTO "Request" ("workspaceId", "requestId", "memberId", "bodyHash", "createdAt") VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [ws, requestId, member.memberId, sha256(JSON.stringify(fields)), at],
  );
  const [before] = await findGoal(q, ws, goalId);
  const [after] = await updateGoal(q, ws, goalId, version, { ...fields, changedAt: at });
  const [head] = await q(`SELECT "seq", "hash" FROM "EventHead" WHERE "workspaceId" = $1 FOR UPDATE`, [ws]);
  const salt = randomBytes(16).toString("hex");
  const names = ["changedAt", "title"];
  const commitments = Object.fromEntries(
    names.map((name) => [name, sha256(`${salt}${JSON.stringify(after[name])}`)]),
  );
  const hash = sha256(`${head.hash}${JSON.stringify(commitments)}`);
  await q(
    `WITH written AS (
       INSERT INTO "Event" ("workspaceId", "seq", "at", "actorId", "partnerId", "action", "recordKind", "recordId", "fields", "commitments", "prevHash", "hash")
       VALUES ($1, $2, $3, $4, $5, 'goal.changed', 'GOAL', $6, $7, $8, $9, $10)
     ), kept AS (
       INSERT INTO "Revision" ("workspaceId", "id", "seq", "recordKind", "recordId", "before", "salts", "versionAfter", "audience", "partnerId")
       VALUES ($1, $11, $2, 'GOAL', $6, $12, $13, $14, 'MEMBERS', $5)
     ) UPDATE "EventHead" SET "seq" = $2, "hash" = $10 WHERE "workspaceId" = $1`,
    [
      ws,
      head.seq + 1,
      at,
      member.memberId,
      member.partnerId,
      goalId,
      names,
      commitments,
      head.hash,
      hash,
    ].concat([randomUUID(), before, { salt }, after.version]),
  );
  const answer = { id: after.id, version: after.version };
  await q(`UPDATE "Request" SET "answer" = $3 WHERE "workspaceId" = $1 AND "requestId" = $2`, [
    ws,
    requestId,
    answer,
  ]);
  return answer;
}

async function bodyOf(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

async function answer(request) {
  const [, ws, name] = decodeURIComponent(request.url).split("/");
  const token = /kordel\.session=([^;]*)/.exec(request.headers.cookie)?.[1] ?? "";
  const person = await personOf(auth, token);
  if (request.method === "POST") {
    const body = await bodyOf(request);
    return entered(web, ws, person.id, (q, member) => changeGoal(q, ws, member, body));
  }
  const parts = [];
  for (const part of answers[name])
    parts.push(await entered(web, ws, person.id, (q, member) => part(q, ws, member)));
  return parts;
}

const server = http.createServer(async (request, response) => {
  try {
    const text = JSON.stringify(await answer(request));
    response.writeHead(200, { "content-type": "application/json" }).end(text);
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain" }).end(String(error?.stack ?? error));
  }
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`listening ${server.address().port}\n`));
