-- What is typed into a form and not sent yet: private, outside the path too.
CREATE TABLE "FormDraft" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "contents" JSONB,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FormDraft_pkey" PRIMARY KEY ("workspaceId","id")
);
CREATE UNIQUE INDEX "FormDraft_workspaceId_memberId_place_form_key" ON "FormDraft"("workspaceId", "memberId", "place", "form");
ALTER TABLE "FormDraft" ADD CONSTRAINT "FormDraft_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Membership"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "FormDraft" ADD CONSTRAINT form_draft_size CHECK (
  ("contents" IS NULL OR pg_column_size("contents") <= 131072) AND char_length("place") <= 200 AND char_length("form") <= 120);

ALTER TABLE "FormDraft" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "FormDraft" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "FormDraft" USING ("workspaceId" = (SELECT app_workspace())) WITH CHECK ("workspaceId" = (SELECT app_workspace()));
-- A draft is the person's own, also towards colleagues and the coordination; nobody else writes it either.
CREATE POLICY own_read ON "FormDraft" AS RESTRICTIVE FOR SELECT TO kordel_web USING ("memberId" = (SELECT app_member()));
CREATE POLICY own_insert ON "FormDraft" AS RESTRICTIVE FOR INSERT TO kordel_web WITH CHECK ("memberId" = (SELECT app_member()));
CREATE POLICY own_change ON "FormDraft" AS RESTRICTIVE FOR UPDATE TO kordel_web
  USING ("memberId" = (SELECT app_member())) WITH CHECK ("memberId" = (SELECT app_member()));

GRANT SELECT, INSERT, UPDATE ON "FormDraft" TO kordel_web;

-- As before, and private drafts go with their membership, and when nobody has come back to them for half a year; a draft that
-- was sent leaves its version for a month, so that a device that slept until then does not bring it back.
CREATE OR REPLACE FUNCTION purge.workspaces(after uuid, at_most int) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ws uuid; last uuid; seen int := 0; at timestamp := timezone('UTC', now());
BEGIN
  FOR ws IN SELECT DISTINCT i."workspaceId" FROM auth."WorkspaceIndex" i WHERE after IS NULL OR i."workspaceId" > after ORDER BY 1 LIMIT at_most LOOP
    PERFORM set_config('app.workspace', ws::text, true);
    DELETE FROM "Request" r WHERE r."workspaceId" = ws AND r."createdAt" < at - interval '24 hours';
    DELETE FROM "FormDraft" d WHERE d."workspaceId" = ws AND (
      d."savedAt" < at - CASE WHEN d."contents" IS NULL THEN interval '30 days' ELSE interval '180 days' END
      OR EXISTS (SELECT 1 FROM "Membership" m WHERE m."workspaceId" = ws AND m."id" = d."memberId" AND m."leftAt" IS NOT NULL));
    DELETE FROM "QuestionDraft" d WHERE d."workspaceId" = ws
      AND EXISTS (SELECT 1 FROM "Membership" m WHERE m."workspaceId" = ws AND m."id" = d."memberId" AND m."leftAt" IS NOT NULL);
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
