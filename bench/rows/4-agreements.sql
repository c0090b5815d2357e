-- Three agreements of eight clauses: one in force, one up for signing, one still being written.
INSERT INTO "Decision" ("workspaceId", "id", "subject", "subjectId", "outcome", "decidedOn", "asked", "recordedById", "createdAt")
SELECT bench_id(1, w, 0), bench_id(8, w, 20), 'AGREEMENT_VERSION', bench_id(12, w, 1), 'ADOPTED', bench_at(20)::date, 'Alle Mitglieder', bench_id(3, w, 1), bench_at(20)
FROM bench_workspaces() w;

INSERT INTO "Agreement" ("workspaceId", "id", "title", "createdAt")
SELECT bench_id(1, w, 0), bench_id(11, w, n), 'Vereinbarung ' || n, bench_at(n) FROM bench_workspaces() w, generate_series(1, 3) n;

INSERT INTO "AgreementVersion" ("workspaceId", "id", "agreementId", "number", "state", "openedAt", "fingerprint", "frozenText", "reviewOn", "decisionId", "createdAt")
SELECT bench_id(1, w, 0), bench_id(12, w, n), bench_id(11, w, n), 1, (ARRAY['ADOPTED','CONSULTATION','DRAFT'])[n]::"AgreementState",
  CASE WHEN n < 3 THEN bench_at(n) END, CASE WHEN n < 3 THEN md5(n::text) END, CASE WHEN n < 3 THEN repeat('Was wir vereinbaren. ', 100) END,
  (now() + interval '1 year')::date, CASE WHEN n = 1 THEN bench_id(8, w, 20) END, bench_at(n)
FROM bench_workspaces() w, generate_series(1, 3) n;

INSERT INTO "Clause" ("workspaceId", "id", "versionId", "topic", "position", "title", "body", "state")
SELECT bench_id(1, w, 0), bench_id(13, w, v * 10 + n), bench_id(12, w, v), 'CL' || n, n, 'Punkt ' || n, repeat('Das gilt für alle, die unterschreiben. ', 8),
  CASE WHEN v < 3 THEN 'AGREED' ELSE 'PROPOSED' END::"ClauseState"
FROM bench_workspaces() w, generate_series(1, 3) v, generate_series(1, 8) n;

INSERT INTO "SignOff" ("workspaceId", "versionId", "partnerId", "state", "signedById", "signerName", "mandate", "fingerprint", "signedAt")
SELECT bench_id(1, w, 0), bench_id(12, w, v), bench_id(2, w, n), 'SIGNED', bench_id(3, w, 1), 'Person ' || n, 'Vorstand', md5(v::text), bench_at(n)
FROM bench_workspaces() w, generate_series(1, 2) v, generate_series(1, 40) n WHERE n % 8 <> 0 AND n % 10 <> 9 AND (v = 1 OR n > 20);
