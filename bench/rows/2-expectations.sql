-- 300 expectations: every organisation has seven or eight, of the four kinds; and 20 matches between gives and needs.
INSERT INTO "Expectation" ("workspaceId", "id", "partnerId", "kind", "category", "statement", "quantity", "priority", "visibility", "state",
  "recordedForOrganisation", "enteredById", "createdAt", "confirmedAt")
SELECT bench_id(1, w, 0), bench_id(4, w, n), bench_id(2, w, 1 + n % 40), bench_kind(n),
  (ARRAY['MONEY','TIME','ROOMS','EXPERTISE','REACH'])[1 + n % 5]::"ResourceCategory", 'Was wir dazu sagen, in einem Satz, Nummer ' || n,
  CASE WHEN n % 3 = 0 THEN 10 + n END, CASE WHEN n % 2 = 0 THEN 'MUST' ELSE 'SHOULD' END::"ExpectationPriority",
  CASE WHEN n % 12 = 5 THEN 'COORDINATION' ELSE 'MEMBERS' END::"ExpectationVisibility",
  CASE WHEN n % 15 = 7 THEN 'DRAFT' WHEN n % 2 = 0 THEN 'CONFIRMED' ELSE 'SHARED' END::"ExpectationState",
  n % 40 > 1, bench_id(3, w, CASE n % 40 WHEN 1 THEN 2 ELSE 1 END), bench_at(n), CASE WHEN n % 2 = 0 AND n % 15 <> 7 THEN bench_at(n) END
FROM bench_workspaces() w, generate_series(1, 300) n;

INSERT INTO "ExpectationParticipation" ("workspaceId", "id", "partnerId", "kind", "answer", "answeredAt", "confirmedAt")
SELECT bench_id(1, w, 0), bench_id(5, w, n * 4 + k), bench_id(2, w, n), (ARRAY['GIVE','GET','NEED','RED_LINE'])[k]::"ExpectationKind",
  CASE WHEN (n + k) % 9 = 0 THEN 'NONE' ELSE 'SOME' END::"ParticipationAnswer", bench_at(n), CASE WHEN n % 2 = 0 THEN bench_at(n) END
FROM bench_workspaces() w, generate_series(1, 30) n, generate_series(1, 4) k;

WITH gives AS (SELECT n, row_number() OVER (ORDER BY n) AS place FROM generate_series(1, 300) n WHERE bench_kind(n) = 'GIVE' AND n % 15 <> 7),
  needs AS (SELECT n, row_number() OVER (ORDER BY n) AS place FROM generate_series(1, 300) n WHERE bench_kind(n) = 'NEED' AND n % 15 <> 7)
INSERT INTO "Match" ("workspaceId", "id", "giveId", "wantId", "quantity", "state", "giverAcceptedAt", "receiverAcceptedAt", "createdAt")
SELECT bench_id(1, w, 0), bench_id(6, w, g.n), bench_id(4, w, g.n), bench_id(4, w, d.n), CASE WHEN g.n % 2 = 0 THEN 3 END,
  CASE WHEN place % 2 = 0 THEN 'ACCEPTED' ELSE 'PROPOSED' END::"MatchState", bench_at(g.n), CASE WHEN place % 2 = 0 THEN bench_at(g.n) END, bench_at(g.n)
FROM bench_workspaces() w, gives g JOIN needs d USING (place) WHERE place <= 20;

INSERT INTO "ResourceCommitment" ("workspaceId", "id", "partnerId", "category", "statement", "amount", "critical", "state", "createdAt")
SELECT bench_id(1, w, 0), bench_id(7, w, n), bench_id(2, w, 1 + n % 40), (ARRAY['MONEY','TIME','ROOMS'])[1 + n % 3]::"ResourceCategory", 'Zusage ' || n, 5 * n,
  n % 4 = 0, CASE WHEN n % 2 = 0 THEN 'COMMITTED' ELSE 'OFFERED' END::"CommitmentState", bench_at(n)
FROM bench_workspaces() w, generate_series(1, 20) n;
