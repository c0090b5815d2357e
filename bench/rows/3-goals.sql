-- 12 goals, eight of them adopted, with ten positions each; the form is decided too.
INSERT INTO "Decision" ("workspaceId", "id", "subject", "subjectId", "outcome", "decidedOn", "asked", "recordedById", "createdAt")
SELECT bench_id(1, w, 0), bench_id(8, w, n), CASE n WHEN 0 THEN 'FORM' ELSE 'GOAL' END::"DecisionSubject",
  CASE n WHEN 0 THEN bench_id(1, w, 0) ELSE bench_id(9, w, n) END, 'ADOPTED', bench_at(n)::date, 'Alle Mitglieder', bench_id(3, w, 1), bench_at(n)
FROM bench_workspaces() w, generate_series(0, 8) n;

INSERT INTO "Goal" ("workspaceId", "id", "type", "title", "indicator", "baseline", "target", "dueOn", "leadPartnerId", "state", "decisionId", "affectedGroups",
  "createdById", "createdAt")
SELECT bench_id(1, w, 0), bench_id(9, w, n), (ARRAY['OUTCOME','MILESTONE','EXCHANGE'])[1 + n % 3]::"GoalType", 'Ziel ' || n || ', das alle erreichen wollen',
  'Woran wir es merken: eine Zahl, die sich bewegt', 'heute', 'in zwei Jahren', (bench_at(n) + interval '2 years')::date, bench_id(2, w, n),
  CASE WHEN n > 8 THEN 'PROPOSED' WHEN n % 2 = 0 THEN 'ADOPTED' ELSE 'IN_PROGRESS' END::"GoalState", CASE WHEN n <= 8 THEN bench_id(8, w, n) END,
  CASE WHEN n % 4 = 0 THEN ARRAY['young'] ELSE '{}' END, bench_id(3, w, 1), bench_at(n)
FROM bench_workspaces() w, generate_series(1, 12) n;

INSERT INTO "GoalPosition" ("workspaceId", "id", "goalId", "partnerId", "position", "reason")
SELECT bench_id(1, w, 0), bench_id(10, w, g * 10 + n), bench_id(9, w, g), bench_id(2, w, n * 3),
  (ARRAY['DRIVES','SUPPORTS','SUPPORTS','ACCEPTS','RESERVATION'])[1 + n % 5]::"GoalPositionKind", CASE WHEN n % 5 = 4 THEN 'Uns fehlt noch die Zusage' ELSE '' END
FROM bench_workspaces() w, generate_series(1, 12) g, generate_series(1, 10) n;
