-- What the planning path writes, and a hundred entries of the log.
INSERT INTO "FormAnswer" ("workspaceId", "id", "partnerId", "question", "choice", "recordedForOrganisation", "answeredAt")
SELECT bench_id(1, w, 0), bench_id(19, w, n * 10 + q), bench_id(2, w, n), (ARRAY['bond','duration','goal','formality','doing','visibility','joining','holding','after'])[q],
  (ARRAY['A','B','B','C'])[1 + (n + q) % 4]::"FormChoice", n > 2, bench_at(n)
FROM bench_workspaces() w, generate_series(1, 30) n, generate_series(1, 9) q;

INSERT INTO "RequiredPerspective" ("workspaceId", "id", "perspective", "createdAt")
SELECT bench_id(1, w, 0), bench_id(20, w, n), (ARRAY['affected','migrant','young','workers','science','disabled'])[n], bench_at(n)
FROM bench_workspaces() w, generate_series(1, 6) n;

INSERT INTO "DecisionClassRule" ("workspaceId", "id", "decisionClass", "body", "rule", "periodDays")
SELECT bench_id(1, w, 0), bench_id(21, w, n), (ARRAY['ROUTINE','POSITION','MONEY','MEMBERSHIP','AGREEMENT'])[n]::"DecisionClass", 'PLENARY', 'CONSENT', 7
FROM bench_workspaces() w, generate_series(1, 5) n;

INSERT INTO "Mandate" ("workspaceId", "id", "kind", "partnerId", "createdAt")
SELECT bench_id(1, w, 0), bench_id(22, w, n), CASE n WHEN 1 THEN 'DEPUTY_COORDINATION' ELSE 'SPOKESPERSON' END::"MandateKind", bench_id(2, w, n), bench_at(n)
FROM bench_workspaces() w, generate_series(1, 3) n;

INSERT INTO "Rhythm" ("workspaceId", "id", "kind", "every", "nextOn")
SELECT bench_id(1, w, 0), bench_id(23, w, n), (ARRAY['MEETING','REVIEW'])[n]::"RhythmKind", 'MONTHLY', (now() + interval '1 month')::date
FROM bench_workspaces() w, generate_series(1, 2) n;

INSERT INTO "OpenEnd" ("workspaceId", "id", "question", "partnerId", "reason", "askBy", "heldById", "createdAt")
SELECT bench_id(1, w, 0), bench_id(24, w, n), (ARRAY['expectations/gives','expectations/needs','goals/wanted'])[n], bench_id(2, w, n + 2), 'ASK_BOARD',
  (now() + interval '20 days')::date, bench_id(3, w, 1), bench_at(n)
FROM bench_workspaces() w, generate_series(1, 3) n;

INSERT INTO "QuestionDraft" ("workspaceId", "id", "memberId", "question", "contents", "savedAt")
SELECT bench_id(1, w, 0), bench_id(25, w, n), bench_id(3, w, n), 'agreement/clauses', '{"a": "b"}', bench_at(n) FROM bench_workspaces() w, generate_series(1, 2) n;

INSERT INTO "Note" ("workspaceId", "id", "recordKind", "recordId", "weight", "text", "authorId", "createdAt")
SELECT bench_id(1, w, 0), bench_id(26, w, n), 'GOAL', bench_id(9, w, n), 'IMPORTANT', 'Wer fehlt hier noch?', bench_id(3, w, 1), bench_at(n)
FROM bench_workspaces() w, generate_series(1, 3) n;

INSERT INTO "Event" ("workspaceId", "seq", "at", "actorId", "partnerId", "action", "recordKind", "recordId", "fields", "commitments", "prevHash", "hash")
SELECT bench_id(1, w, 0), n, bench_at(n), bench_id(3, w, 1), bench_id(2, w, 1), 'goal.changed', 'GOAL', bench_id(9, w, 1 + n % 12), ARRAY['title'],
  '{}', md5((n - 1)::text), md5(n::text)
FROM bench_workspaces() w, generate_series(1, 100) n;

INSERT INTO "EventHead" ("workspaceId", "seq", "hash") SELECT bench_id(1, w, 0), 100, md5('100') FROM bench_workspaces() w;
