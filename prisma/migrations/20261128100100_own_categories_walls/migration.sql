-- The same walls around own categories: a name can say what a coalition is about, so only who plans reads it.
ALTER TABLE "OwnCategory" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "OwnCategory" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "OwnCategory" USING ("workspaceId" = (SELECT app_workspace())) WITH CHECK ("workspaceId" = (SELECT app_workspace()));
CREATE POLICY planners_read ON "OwnCategory" AS RESTRICTIVE FOR SELECT TO kordel_web USING ((SELECT app_plans()));

-- Something belongs to one category, of the catalogue or of the workspace; a promise always to one.
ALTER TABLE "Expectation" ADD CONSTRAINT expectation_one_category CHECK (num_nonnulls("category", "ownCategoryId") <= 1);
ALTER TABLE "ResourceCommitment" ADD CONSTRAINT commitment_one_category CHECK (num_nonnulls("category", "ownCategoryId") = 1);

-- As before, with the new table, leaves first. Partners name each other and their people, so those names go first.
CREATE OR REPLACE FUNCTION purge_workspace(ws uuid, removed_before timestamp) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE t text;
BEGIN
  PERFORM set_config('app.workspace', ws::text, true), set_config('app.role', 'COORDINATOR', true);
  IF NOT EXISTS (SELECT 1 FROM "Workspace" w WHERE w."workspaceId" = ws AND w."removedAt" < removed_before) THEN RETURN false; END IF;
  PERFORM set_config('app.purge', 'yes', true);
  UPDATE "Partner" SET "representativeId" = NULL, "deputyId" = NULL, "buddyPartnerId" = NULL, "sponsorPartnerId" = NULL WHERE "workspaceId" = ws;
  FOREACH t IN ARRAY ARRAY['Request','Revision','Event','EventHead','QuestionDraft','OpenEnd','FormAnswer','RequiredPerspective','Match',
    'RedLineLink','ExpectationParticipation','DecisionClassRule','Mandate','Rhythm','ResourceCommitment','RiskContribution','RiskDismissal','NoteReply','Note',
    'EarlyWarningSign','SetbackPlan','Risk','SignOff','Clause','AgreementVersion','Agreement','GoalPosition','Goal','Decision','Expectation','OwnCategory',
    'RoundAnswer','ExpectationRound','StanceObservation','ExternalActor','PartnerExit','Invitation','Membership','Partner','Workspace'] LOOP
    EXECUTE format('DELETE FROM %I WHERE "workspaceId" = $1', t) USING ws;
  END LOOP;
  RETURN true;
END $$;

GRANT SELECT, INSERT, UPDATE ON "OwnCategory" TO kordel_web;
