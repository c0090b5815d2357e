-- 20 risks, most with an owner, a plan and two signs; a few typical ones are set aside.
INSERT INTO "Risk" ("workspaceId", "id", "catalogueId", "title", "description", "category", "likelihood", "harm", "treatment", "ownerPartnerId", "deputyPartnerId",
  "state", "reviewedOn", "createdAt")
SELECT bench_id(1, w, 0), bench_id(14, w, n), CASE WHEN n <= 12 THEN 'R' || n END, 'Rückschlag ' || n, 'Was dann geschieht, in zwei Sätzen.',
  (ARRAY['INTERNAL','EXTERNAL','SECURITY'])[1 + n % 3]::"RiskCategory", (ARRAY['LOW','MEDIUM','HIGH'])[1 + n % 3]::"Likelihood",
  (ARRAY['NOTICEABLE','SERIOUS','EXISTENTIAL'])[1 + n % 3]::"Harm", 'REDUCE', bench_id(2, w, n), CASE WHEN n % 2 = 0 THEN bench_id(2, w, n + 1) END,
  CASE WHEN n % 2 = 0 THEN 'PLANNED' ELSE 'ASSESSED' END::"RiskState", bench_at(n)::date, bench_at(n)
FROM bench_workspaces() w, generate_series(1, 20) n;

INSERT INTO "SetbackPlan" ("workspaceId", "id", "riskId", "trigger", "firstHours", "nextSteps", "whoDecides")
SELECT bench_id(1, w, 0), bench_id(15, w, n), bench_id(14, w, n), 'Sobald zwei davon berichten', 'Wir rufen einander an', 'Wir laden zur Runde ein', 'Koordination'
FROM bench_workspaces() w, generate_series(1, 20) n WHERE n % 5 <> 0;

INSERT INTO "EarlyWarningSign" ("workspaceId", "id", "riskId", "sign", "threshold", "createdAt")
SELECT bench_id(1, w, 0), bench_id(16, w, n * 2 + k), bench_id(14, w, n), 'Anzeichen ' || k, 'zweimal im Monat', bench_at(k)
FROM bench_workspaces() w, generate_series(1, 20) n, generate_series(0, 1) k;

INSERT INTO "RiskContribution" ("workspaceId", "id", "riskId", "partnerId", "words", "createdAt")
SELECT bench_id(1, w, 0), bench_id(17, w, n), bench_id(14, w, 1 + n % 20), bench_id(2, w, n), 'Das haben wir schon erlebt', bench_at(n)
FROM bench_workspaces() w, generate_series(1, 30) n;

INSERT INTO "RiskDismissal" ("workspaceId", "id", "catalogueId", "reason", "createdAt")
SELECT bench_id(1, w, 0), bench_id(18, w, n), 'R' || n, 'Kommt bei uns nicht vor', bench_at(n) FROM bench_workspaces() w, generate_series(13, 14) n;
