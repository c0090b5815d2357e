-- Whether somebody stays signed in on a device they call their own, and when the mailbox proved itself in this session by a
-- mailed code or link; null where only an invitation's link did.
ALTER TABLE "auth"."Session" ADD COLUMN "ownDevice" BOOLEAN NOT NULL DEFAULT false, ADD COLUMN "provenAt" TIMESTAMP(3);
UPDATE "auth"."Session" SET "provenAt" = "createdAt";

-- As before, and whether the workspace is protected: there an old session is asked to prove its mailbox again.
DROP FUNCTION enter_workspace(uuid, uuid);
CREATE FUNCTION enter_workspace(ws uuid, who uuid)
RETURNS TABLE ("memberId" uuid, "role" text, "partnerId" uuid, "maySign" boolean, "name" text, "workspaceRemovedAt" timestamp, "timeZone" text, "isProtected" boolean) LANGUAGE plpgsql AS $$
DECLARE found_member "Membership"; removed timestamp; zone text; guarded boolean; stands boolean := true;
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
  SELECT w."removedAt", w."timeZone", w."protection" = 'PROTECTED' INTO removed, zone, guarded FROM "Workspace" w WHERE w."workspaceId" = ws;
  PERFORM set_config('app.member', found_member."id"::text, true), set_config('app.partner', coalesce(found_member."partnerId"::text, ''), true);
  RETURN QUERY SELECT found_member."id", found_member."role"::text, found_member."partnerId", found_member."maySign", found_member."name", removed, zone, guarded;
END $$;
