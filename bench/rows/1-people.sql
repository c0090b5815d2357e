-- A coordinator and a representative per workspace, signed in: the token is the text that is hashed here.
INSERT INTO auth."Person" ("id", "email", "name", "createdAt")
SELECT bench_id(90, w, n), 'bench-' || w || '-' || n || '@example.org', 'Person ' || n, bench_at(w)
FROM bench_workspaces() w, generate_series(1, 2) n;

INSERT INTO auth."Session" ("id", "tokenHash", "personId", "device", "createdAt", "seenAt", "expiresAt")
SELECT bench_id(91, w, n), encode(sha256(convert_to('bench-' || w || '-' || n, 'UTF8')), 'hex'), bench_id(90, w, n), '', now(), now(), now() + interval '10 days'
FROM bench_workspaces() w, generate_series(1, 2) n;

INSERT INTO auth."WorkspaceIndex" ("personId", "workspaceId", "addedAt")
SELECT bench_id(90, w, n), bench_id(1, w, 0), bench_at(w) FROM bench_workspaces() w, generate_series(1, 2) n;

INSERT INTO "Workspace" ("workspaceId", "name", "purpose", "form", "lifespan", "state", "createdAt")
SELECT bench_id(1, w, 0), 'Bündnis ' || w, 'Gemeinsam erreichen, was keine Organisation allein erreicht, und zusammenbleiben, wenn es schwierig wird.',
  'ALLIANCE', 'OPEN', 'PLANNING', bench_at(w)
FROM bench_workspaces() w;

INSERT INTO "Partner" ("workspaceId", "id", "name", "code", "strand", "sector", "region", "capacity", "selfOrganised", "perspectives", "tier", "state", "listing",
  "stateSince", "createdAt")
SELECT bench_id(1, w, 0), bench_id(2, w, n), 'Organisation ' || lpad(n::text, 2, '0'), lpad(n::text, 2, 'O'), n - 1,
  (ARRAY['INITIATIVE','ASSOCIATION','UNION','WELFARE'])[1 + n % 4]::"Sector", 'Region ' || n % 5,
  (ARRAY['VOLUNTEER','UP_TO_10','UP_TO_50','OVER_50'])[1 + n % 4]::"CapacityBand", n % 3 = 0,
  CASE WHEN n % 4 = 0 THEN ARRAY[(ARRAY['affected','migrant','young','workers','science'])[1 + n % 5]] ELSE '{}' END,
  CASE WHEN n % 8 = 0 THEN 'ASSOCIATE' ELSE 'CORE' END::"PartnerTier", CASE WHEN n % 10 = 9 THEN 'APPROACHED' ELSE 'MEMBER' END::"PartnerState",
  CASE WHEN n % 2 = 0 THEN 'NAMED' ELSE 'INTERNAL' END::"PartnerListing", bench_at(n), bench_at(n)
FROM bench_workspaces() w, generate_series(1, 40) n;

INSERT INTO "Membership" ("workspaceId", "id", "personId", "role", "partnerId", "maySign", "name", "joinedAt", "seenSeq")
SELECT bench_id(1, w, 0), bench_id(3, w, n), bench_id(90, w, n), CASE n WHEN 1 THEN 'COORDINATOR' ELSE 'REPRESENTATIVE' END::"MembershipRole",
  bench_id(2, w, n), true, 'Person ' || n, bench_at(w), 100
FROM bench_workspaces() w, generate_series(1, 2) n;
