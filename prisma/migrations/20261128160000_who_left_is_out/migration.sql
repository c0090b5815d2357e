-- The reason that was given when an exit was announced stays in its record, whatever follows.
ALTER TABLE "PartnerExit" ADD COLUMN "reason" TEXT NOT NULL DEFAULT '';

-- As before, and the seat must stand: whoever speaks for an organisation that has left, declined, was expelled or was
-- taken off the list finds no way in, whatever their own row says. Whoever coordinates is in for all, without the seat.
CREATE OR REPLACE FUNCTION enter_workspace(ws uuid, who uuid)
RETURNS TABLE ("memberId" uuid, "role" text, "partnerId" uuid, "maySign" boolean, "name" text, "workspaceRemovedAt" timestamp) LANGUAGE plpgsql AS $$
DECLARE found_member "Membership"; removed timestamp; stands boolean := true;
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
  SELECT w."removedAt" INTO removed FROM "Workspace" w WHERE w."workspaceId" = ws;
  PERFORM set_config('app.member', found_member."id"::text, true), set_config('app.partner', coalesce(found_member."partnerId"::text, ''), true);
  RETURN QUERY SELECT found_member."id", found_member."role"::text, found_member."partnerId", found_member."maySign", found_member."name", removed;
END $$;
