-- Where a workspace is at home: a day of its plan begins and ends there.
ALTER TABLE "Workspace" ADD COLUMN "timeZone" TEXT NOT NULL DEFAULT 'Europe/Berlin';
-- A name of the time zone database, never an offset: an offset knows no summer.
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_timeZone_check" CHECK ("timeZone" ~ '^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$');

-- As before, and where the workspace is at home. Whoever enters learns it, in whatever way: it is asked for before
-- anything else, with the settings that the policies see already made.
DROP FUNCTION enter_workspace(uuid, uuid);
CREATE FUNCTION enter_workspace(ws uuid, who uuid)
RETURNS TABLE ("memberId" uuid, "role" text, "partnerId" uuid, "maySign" boolean, "name" text, "workspaceRemovedAt" timestamp, "timeZone" text) LANGUAGE plpgsql AS $$
DECLARE found_member "Membership"; removed timestamp; zone text; stands boolean := true;
BEGIN
  PERFORM set_config('app.role', '', true), set_config('app.member', '', true), set_config('app.partner', '', true);
  PERFORM set_config('app.workspace', ws::text, true), set_config('app.person', who::text, true);
  SELECT m.* INTO found_member FROM "Membership" m WHERE m."workspaceId" = ws AND m."personId" = who AND m."leftAt" IS NULL;
  IF NOT FOUND THEN
    PERFORM set_config('app.workspace', '', true), set_config('app.person', '', true);
    RETURN;
  END IF;
  -- With the role, because the policies show a partner to nobody without one.
  PERFORM set_config('app.role', found_member."role"::text, true);
  IF found_member."partnerId" IS NOT NULL THEN
    SELECT p."removedAt" IS NULL AND p."state" NOT IN ('LEFT', 'DECLINED', 'EXPELLED') INTO stands
      FROM "Partner" p WHERE p."workspaceId" = ws AND p."id" = found_member."partnerId";
  END IF;
  IF stands IS NOT TRUE THEN
    IF found_member."role" <> 'COORDINATOR' THEN
      PERFORM set_config('app.workspace', '', true), set_config('app.person', '', true), set_config('app.role', '', true);
      RETURN;
    END IF;
    found_member."partnerId" := NULL;
    found_member."maySign" := false;
  END IF;
  SELECT w."removedAt", w."timeZone" INTO removed, zone FROM "Workspace" w WHERE w."workspaceId" = ws;
  PERFORM set_config('app.member', found_member."id"::text, true), set_config('app.partner', coalesce(found_member."partnerId"::text, ''), true);
  RETURN QUERY SELECT found_member."id", found_member."role"::text, found_member."partnerId", found_member."maySign", found_member."name", removed, zone;
END $$;

-- The server itself: as before, and it answers the zone; null for a workspace that is not there.
DROP FUNCTION enter_as_job(uuid);
CREATE FUNCTION enter_as_job(ws uuid) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.workspace', ws::text, true), set_config('app.person', '', true), set_config('app.member', '', true),
    set_config('app.partner', '', true), set_config('app.role', 'JOB', true);
  RETURN (SELECT w."timeZone" FROM "Workspace" w WHERE w."workspaceId" = ws);
END $$;

-- Whoever comes through a door is in no workspace yet, or is nobody: the server, with a mail. Founding makes the workspace,
-- so there may be none.
CREATE FUNCTION enter_by_door(ws uuid, who text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.workspace', ws::text, true), set_config('app.person', who, true), set_config('app.role', 'DOOR', true);
  RETURN (SELECT w."timeZone" FROM "Workspace" w WHERE w."workspaceId" = ws);
END $$;
