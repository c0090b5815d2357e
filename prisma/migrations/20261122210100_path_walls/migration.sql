-- The same walls around the tables of the planning path as around the first ones.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['FormAnswer','QuestionDraft','OpenEnd','RequiredPerspective','ExpectationParticipation','Match','DecisionClassRule',
    'Mandate','Rhythm','ResourceCommitment','RiskContribution','RiskDismissal'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY workspace_only ON %I USING ("workspaceId" = (SELECT app_workspace())) WITH CHECK ("workspaceId" = (SELECT app_workspace()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['FormAnswer','OpenEnd','RequiredPerspective','ExpectationParticipation','DecisionClassRule','Mandate','Rhythm',
    'ResourceCommitment','RiskContribution','RiskDismissal'] LOOP
    EXECUTE format('CREATE POLICY planners_read ON %I AS RESTRICTIVE FOR SELECT TO kordel_web USING ((SELECT app_plans()))', t);
  END LOOP;
END $$;

-- A draft is the person's own until it is shared, also towards colleagues and the coordination.
CREATE POLICY own_read ON "QuestionDraft" AS RESTRICTIVE FOR SELECT TO kordel_web USING ("memberId" = (SELECT app_member()));
-- A match says something about both ends, so it is seen by those who see both.
CREATE POLICY both_ends_read ON "Match" AS RESTRICTIVE FOR SELECT TO kordel_web USING ((SELECT app_plans())
  AND EXISTS (SELECT 1 FROM "Expectation" e WHERE e."workspaceId" = "Match"."workspaceId" AND e."id" = "Match"."giveId")
  AND EXISTS (SELECT 1 FROM "Expectation" e WHERE e."workspaceId" = "Match"."workspaceId" AND e."id" = "Match"."wantId"));

-- As before, with the new tables, leaves first.
CREATE OR REPLACE FUNCTION purge_workspace(ws uuid, removed_before timestamp) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE t text;
BEGIN
  PERFORM set_config('app.workspace', ws::text, true), set_config('app.role', 'COORDINATOR', true);
  IF NOT EXISTS (SELECT 1 FROM "Workspace" w WHERE w."workspaceId" = ws AND w."removedAt" < removed_before) THEN RETURN false; END IF;
  PERFORM set_config('app.purge', 'yes', true);
  FOREACH t IN ARRAY ARRAY['Request','Revision','Event','EventHead','QuestionDraft','OpenEnd','FormAnswer','RequiredPerspective','Match',
    'ExpectationParticipation','DecisionClassRule','Mandate','Rhythm','ResourceCommitment','RiskContribution','RiskDismissal','NoteReply','Note',
    'EarlyWarningSign','SetbackPlan','Risk','SignOff','Clause','AgreementVersion','Agreement','GoalPosition','Goal','Decision','Expectation',
    'Invitation','Membership','Partner','Workspace'] LOOP
    EXECUTE format('DELETE FROM %I WHERE "workspaceId" = $1', t) USING ws;
  END LOOP;
  RETURN true;
END $$;

-- Last line of defence for values.
ALTER TABLE "FormAnswer" ADD CONSTRAINT form_answer_question CHECK (char_length("question") BETWEEN 1 AND 40);
ALTER TABLE "QuestionDraft" ADD CONSTRAINT draft_size CHECK ("contents" IS NULL OR pg_column_size("contents") <= 131072);
ALTER TABLE "OpenEnd" ADD CONSTRAINT open_end_day CHECK (("reason" = 'ASK_BOARD') = ("askBy" IS NOT NULL));
ALTER TABLE "Match" ADD CONSTRAINT match_quantity CHECK ("quantity" IS NULL OR "quantity" > 0);
ALTER TABLE "Match" ADD CONSTRAINT match_two_sides CHECK ("state" = 'PROPOSED' OR ("giverAcceptedAt" IS NOT NULL AND "receiverAcceptedAt" IS NOT NULL));
ALTER TABLE "ResourceCommitment" ADD CONSTRAINT commitment_amount CHECK ("amount" IS NULL OR "amount" > 0);
ALTER TABLE "DecisionClassRule" ADD CONSTRAINT class_rule_numbers CHECK ("periodDays" BETWEEN 0 AND 365 AND "quorumPercent" BETWEEN 0 AND 100);

GRANT SELECT, INSERT, UPDATE ON "FormAnswer", "QuestionDraft", "OpenEnd", "RequiredPerspective", "ExpectationParticipation", "Match",
  "DecisionClassRule", "Mandate", "Rhythm", "ResourceCommitment", "RiskContribution", "RiskDismissal" TO kordel_web;
