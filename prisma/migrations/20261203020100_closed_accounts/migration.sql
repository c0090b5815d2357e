-- Whose account is closed (docs/decisions/027): until nothing of it is left anywhere, and as long as a workspace in the trash
-- that only they led to is still to be purged. Ids, and a hash by which copies of the address are found.
CREATE TABLE "auth"."ClosedAccount" (
    "personId" UUID NOT NULL,
    "addressHash" TEXT NOT NULL,
    "workspaceIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "closedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ClosedAccount_pkey" PRIMARY KEY ("personId")
);
GRANT SELECT, INSERT ON "auth"."ClosedAccount" TO kordel_auth;

-- Under which name somebody without an account stands beside what they did, in the language of the workspace that is entered.
CREATE FUNCTION former_name() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE (SELECT w."language"::text FROM "Workspace" w WHERE w."workspaceId" = (SELECT app_workspace()))
    WHEN 'en' THEN 'Former member' ELSE 'Ehemaliges Mitglied' END
$$;

-- As before, and what is left of closed accounts: their name in every workspace, also in those they had left before, what
-- was kept for retries, and name and address in before images. Signatures and the log stay as they are. An
-- address goes from invitations that were answered before; one that still waits is its sender's.
CREATE OR REPLACE FUNCTION purge.workspaces(after uuid, at_most int) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ws uuid; last uuid; seen int := 0; at timestamp := timezone('UTC', now()); members uuid[]; invited uuid[];
BEGIN
  FOR ws IN SELECT x.id FROM (
      SELECT i."workspaceId" AS id FROM auth."WorkspaceIndex" i WHERE after IS NULL OR i."workspaceId" > after
      UNION SELECT c.id FROM auth."ClosedAccount" a, unnest(a."workspaceIds") AS c(id) WHERE after IS NULL OR c.id > after) x
    ORDER BY 1 LIMIT at_most LOOP
    PERFORM set_config('app.workspace', ws::text, true);
    DELETE FROM "Request" r WHERE r."workspaceId" = ws AND r."createdAt" < at - interval '24 hours';
    DELETE FROM "FormDraft" d WHERE d."workspaceId" = ws AND (
      d."savedAt" < at - CASE WHEN d."contents" IS NULL THEN interval '30 days' ELSE interval '180 days' END
      OR EXISTS (SELECT 1 FROM "Membership" m WHERE m."workspaceId" = ws AND m."id" = d."memberId" AND m."leftAt" IS NOT NULL));
    DELETE FROM "QuestionDraft" d WHERE d."workspaceId" = ws
      AND EXISTS (SELECT 1 FROM "Membership" m WHERE m."workspaceId" = ws AND m."id" = d."memberId" AND m."leftAt" IS NOT NULL);
    members := ARRAY(SELECT m."id" FROM "Membership" m JOIN auth."ClosedAccount" a ON a."personId" = m."personId" WHERE m."workspaceId" = ws);
    IF cardinality(members) > 0 THEN
      UPDATE "Membership" m SET "name" = former_name(), "mailsOff" = '{}'
        WHERE m."workspaceId" = ws AND m."id" = ANY (members) AND (m."name" <> former_name() OR cardinality(m."mailsOff") > 0);
      DELETE FROM "Request" r WHERE r."workspaceId" = ws AND r."memberId" = ANY (members);
      UPDATE "Revision" r SET "before" = r."before" || jsonb_build_object('name', former_name())
        WHERE r."workspaceId" = ws AND r."recordKind" = 'MEMBERSHIP' AND r."recordId" = ANY (members) AND r."before" ->> 'name' <> former_name();
    END IF;
    invited := ARRAY(SELECT i."id" FROM "Invitation" i JOIN auth."ClosedAccount" a
        ON a."addressHash" = encode(sha256(convert_to(i."email", 'UTF8')), 'hex') AND i."createdAt" <= a."closedAt"
      WHERE i."workspaceId" = ws AND (i."acceptedAt" IS NOT NULL OR i."revokedAt" IS NOT NULL));
    IF cardinality(invited) > 0 THEN
      UPDATE "Invitation" i SET "email" = '', "name" = '' WHERE i."workspaceId" = ws AND i."id" = ANY (invited);
      UPDATE "Revision" r SET "before" = r."before" || '{"email": "", "name": ""}'
        WHERE r."workspaceId" = ws AND r."recordKind" = 'INVITATION' AND r."recordId" = ANY (invited) AND jsonb_typeof(r."before") = 'object';
    END IF;
    IF purge_workspace(ws, at - interval '30 days') THEN
      DELETE FROM auth."WorkspaceIndex" i WHERE i."workspaceId" = ws;
      DELETE FROM auth."InvitationIndex" i WHERE i."workspaceId" = ws;
      DELETE FROM auth."OrganisationSeat" s WHERE s."workspaceId" = ws;
      DELETE FROM auth."Due" d WHERE d."workspaceId" = ws;
    END IF;
    last := ws;
    seen := seen + 1;
  END LOOP;
  PERFORM set_config('app.workspace', '', true), set_config('app.role', '', true), set_config('app.purge', '', true);
  RETURN CASE WHEN seen = at_most THEN last END;
END $$;

-- As before, with two differences: a session on somebody's own device ends after 30 days without use, not after one
-- (domain/account/session.ts), and what was noted of closed accounts goes once nothing of them can be left.
CREATE OR REPLACE FUNCTION purge.people(at_most int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE gone int := 0; went int; at timestamp := timezone('UTC', now());
BEGIN
  DELETE FROM auth."Session" WHERE "id" IN (
    SELECT s."id" FROM auth."Session" s WHERE s."expiresAt" <= at
      OR s."seenAt" <= at - CASE WHEN s."ownDevice" THEN interval '30 days' ELSE interval '24 hours' END LIMIT at_most);
  GET DIAGNOSTICS went = ROW_COUNT; gone := gone + went;
  DELETE FROM auth."SignIn" WHERE "id" IN (SELECT s."id" FROM auth."SignIn" s WHERE s."expiresAt" < at - interval '2 days' LIMIT at_most);
  GET DIAGNOSTICS went = ROW_COUNT; gone := gone + went;
  DELETE FROM auth."RateLimit" WHERE ("key", "windowStart") IN (
    SELECT r."key", r."windowStart" FROM auth."RateLimit" r WHERE r."windowStart" < at - interval '2 days' LIMIT at_most);
  GET DIAGNOSTICS went = ROW_COUNT; gone := gone + went;
  DELETE FROM auth."ClosedAccount" WHERE "personId" IN (
    SELECT c."personId" FROM auth."ClosedAccount" c WHERE c."closedAt" < at - interval '35 days' LIMIT at_most);
  GET DIAGNOSTICS went = ROW_COUNT; gone := gone + went;
  RETURN gone;
END $$;
