-- Two more workspaces, one of 10 and one of 100 organisations, with 20 expectations each, for what a shown row costs. They are none of
-- bench_workspaces(), so that everything else meets the same forty organisations as before.
CREATE FUNCTION bench_sizes() RETURNS TABLE (w int, partners int) LANGUAGE sql AS $$ VALUES (60010, 10), (60100, 100) $$;

INSERT INTO auth."Person" ("id", "email", "name", "createdAt")
SELECT bench_id(90, w, 1), 'bench-' || w || '-1@example.org', 'Person 1', bench_at(1) FROM bench_sizes();

INSERT INTO auth."Session" ("id", "tokenHash", "personId", "device", "createdAt", "seenAt", "expiresAt")
SELECT bench_id(91, w, 1), encode(sha256(convert_to('bench-' || w || '-1', 'UTF8')), 'hex'), bench_id(90, w, 1), '', now(), now(), now() + interval '10 days'
FROM bench_sizes();

INSERT INTO auth."WorkspaceIndex" ("personId", "workspaceId", "addedAt")
SELECT bench_id(90, w, 1), bench_id(1, w, 0), bench_at(1) FROM bench_sizes();

INSERT INTO "Workspace" ("workspaceId", "name", "purpose", "form", "lifespan", "state", "createdAt")
SELECT bench_id(1, w, 0), 'Bündnis von ' || partners, 'Gemeinsam erreichen, was keine Organisation allein erreicht.', 'ALLIANCE', 'OPEN', 'PLANNING', bench_at(1)
FROM bench_sizes();

INSERT INTO "Partner" ("workspaceId", "id", "name", "code", "strand", "sector", "region", "capacity", "selfOrganised", "perspectives", "tier", "state", "listing",
  "stateSince", "createdAt")
SELECT bench_id(1, w, 0), bench_id(2, w, n), 'Organisation ' || lpad(n::text, 3, '0'), chr(65 + n / 26) || chr(65 + n % 26), n - 1, 'ASSOCIATION', 'Region ' || n % 5,
  'UP_TO_10', false, '{}', (ARRAY['CORE','ASSOCIATE','SUPPORTER'])[1 + n % 3]::"PartnerTier", 'MEMBER', 'NAMED', bench_at(n), bench_at(n)
FROM bench_sizes(), generate_series(1, partners) n;

INSERT INTO "Membership" ("workspaceId", "id", "personId", "role", "partnerId", "maySign", "name", "joinedAt", "seenSeq")
SELECT bench_id(1, w, 0), bench_id(3, w, 1), bench_id(90, w, 1), 'COORDINATOR', bench_id(2, w, 1), true, 'Person 1', bench_at(1), 0 FROM bench_sizes();

INSERT INTO "Expectation" ("workspaceId", "id", "partnerId", "kind", "category", "statement", "quantity", "priority", "visibility", "state",
  "recordedForOrganisation", "enteredById", "createdAt", "confirmedAt")
SELECT bench_id(1, w, 0), bench_id(4, w, n), bench_id(2, w, 1 + n % partners), bench_kind(n / partners),
  (ARRAY['MONEY','TIME','ROOMS','EXPERTISE','REACH','PRESS'])[1 + n / partners % 6]::"ResourceCategory", 'Was wir dazu sagen, in einem Satz, Nummer ' || n,
  CASE WHEN n / partners % 6 <> 3 AND n % 3 = 0 THEN 10 + n % 50 END, 'SHOULD', 'MEMBERS', CASE WHEN n % 2 = 0 THEN 'CONFIRMED' ELSE 'SHARED' END::"ExpectationState",
  n % partners > 0, bench_id(3, w, 1), bench_at(n), CASE WHEN n % 2 = 0 THEN bench_at(n) END
FROM bench_sizes(), generate_series(1, partners * 20) n;

INSERT INTO "EventHead" ("workspaceId", "seq", "hash") SELECT bench_id(1, w, 0), 0, md5('0') FROM bench_sizes();
