-- What is over goes, daily, by a role that may do nothing else (docs/decisions/018). Its functions have a schema of their own
-- and run as the owner; what is over they decide themselves, by the database's clock, so that whoever calls them can delete
-- nothing that would not go anyway.
CREATE SCHEMA purge;
REVOKE ALL ON SCHEMA purge FROM PUBLIC;

-- Walks the workspaces in the order of their ids, at most so many at a time: what was kept for retries goes after a day, a
-- workspace after 30 days in the trash (domain/workspaces/trash.ts). Row-level security binds the owner too, so each is
-- entered. Answers where to go on, null at the end.
CREATE FUNCTION purge.workspaces(after uuid, at_most int) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ws uuid; last uuid; seen int := 0; at timestamp := timezone('UTC', now());
BEGIN
  FOR ws IN SELECT DISTINCT i."workspaceId" FROM auth."WorkspaceIndex" i WHERE after IS NULL OR i."workspaceId" > after ORDER BY 1 LIMIT at_most LOOP
    PERFORM set_config('app.workspace', ws::text, true);
    DELETE FROM "Request" r WHERE r."workspaceId" = ws AND r."createdAt" < at - interval '24 hours';
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

-- Sessions that ended (domain/account/session.ts), asks to sign in and counters that count no more; of each at most so many.
-- Answers how many went.
CREATE FUNCTION purge.people(at_most int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE gone int := 0; went int; at timestamp := timezone('UTC', now());
BEGIN
  DELETE FROM auth."Session" WHERE "id" IN (
    SELECT s."id" FROM auth."Session" s WHERE s."expiresAt" <= at OR s."seenAt" <= at - interval '24 hours' LIMIT at_most);
  GET DIAGNOSTICS went = ROW_COUNT; gone := gone + went;
  DELETE FROM auth."SignIn" WHERE "id" IN (SELECT s."id" FROM auth."SignIn" s WHERE s."expiresAt" < at - interval '2 days' LIMIT at_most);
  GET DIAGNOSTICS went = ROW_COUNT; gone := gone + went;
  DELETE FROM auth."RateLimit" WHERE ("key", "windowStart") IN (
    SELECT r."key", r."windowStart" FROM auth."RateLimit" r WHERE r."windowStart" < at - interval '2 days' LIMIT at_most);
  GET DIAGNOSTICS went = ROW_COUNT; gone := gone + went;
  RETURN gone;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA purge FROM PUBLIC;
-- Where the role is made later, the start grants this.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'kordel_purge') THEN
    GRANT USAGE ON SCHEMA purge TO kordel_purge;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA purge TO kordel_purge;
  END IF;
END $$;
