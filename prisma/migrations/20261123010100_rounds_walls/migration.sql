-- The same walls around the tables of sealed rounds, red lines, external actors and exits.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['ExpectationRound','RoundAnswer','RedLineLink','ExternalActor','StanceObservation','PartnerExit'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY workspace_only ON %I USING ("workspaceId" = (SELECT app_workspace())) WITH CHECK ("workspaceId" = (SELECT app_workspace()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['RedLineLink','ExternalActor','StanceObservation','PartnerExit'] LOOP
    EXECUTE format('CREATE POLICY planners_read ON %I AS RESTRICTIVE FOR SELECT TO kordel_web USING ((SELECT app_plans()))', t);
  END LOOP;
END $$;

-- The job that ends rounds enters a workspace as nobody: it plans not, so every answer stays closed to it.
CREATE FUNCTION enter_as_job(ws uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.workspace', ws::text, true), set_config('app.person', '', true), set_config('app.member', '', true),
    set_config('app.partner', '', true), set_config('app.role', 'JOB', true);
END $$;
CREATE POLICY planners_and_job_read ON "ExpectationRound" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) OR (SELECT app_role()) = 'JOB');
CREATE POLICY planners_and_job_read ON "RoundAnswer" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) OR (SELECT app_role()) = 'JOB');
-- It may see who is a member, to tell them that a round is over.
DROP POLICY own_or_planners_read ON "Membership";
CREATE POLICY own_or_planners_read ON "Membership" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_role()) IN ('NONE', 'DOOR', 'JOB') OR (SELECT app_plans()) OR "personId" = (SELECT app_person()));

-- Rounds whose answers lie open, for the policies; the list is read once per statement.
CREATE FUNCTION is_revealed(round_ uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT round_ IS NULL OR EXISTS (SELECT 1 FROM "ExpectationRound" r WHERE r."workspaceId" = app_workspace() AND r."id" = round_ AND r."revealedAt" IS NOT NULL)
$$;

-- What was handed in to a sealed round is its own organisation's alone until the reveal, whatever circle it is meant for:
-- the coordination, the facilitator and a colleague elsewhere get the same nothing. After it, the circles of before.
DROP POLICY audience_read ON "Expectation";
CREATE POLICY audience_read ON "Expectation" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) AND (
    "partnerId" = (SELECT app_partner())
    OR (("roundId" IS NULL OR "roundId" IN (SELECT r."id" FROM "ExpectationRound" r WHERE r."workspaceId" = (SELECT app_workspace()) AND r."revealedAt" IS NOT NULL)) AND (
      ("recordedForOrganisation" AND (SELECT app_role()) = 'COORDINATOR' AND "visibility" <> 'OWN_ORG')
      OR ("state" <> 'DRAFT' AND ("visibility" = 'MEMBERS' OR ("visibility" = 'COORDINATION' AND (SELECT app_role()) = 'COORDINATOR')))))));
-- Nobody else opens it by writing either: an update that names no column would pass the policies of reading.
CREATE POLICY sealed_change ON "Expectation" AS RESTRICTIVE FOR UPDATE TO kordel_web
  USING ("partnerId" = (SELECT app_partner()) OR is_revealed("roundId"));
-- That it has nothing to say is an answer too.
DROP POLICY planners_read ON "ExpectationParticipation";
CREATE POLICY revealed_read ON "ExpectationParticipation" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) AND ("partnerId" = (SELECT app_partner()) OR "roundId" IS NULL
    OR "roundId" IN (SELECT r."id" FROM "ExpectationRound" r WHERE r."workspaceId" = (SELECT app_workspace()) AND r."revealedAt" IS NOT NULL)));
CREATE POLICY sealed_change ON "ExpectationParticipation" AS RESTRICTIVE FOR UPDATE TO kordel_web
  USING ("partnerId" = (SELECT app_partner()) OR is_revealed("roundId"));

-- What happened to a round has happened: it is opened, revealed or cancelled once, and only an open one is revealed.
CREATE FUNCTION refuse_round_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."openedAt" IS NOT NULL AND NEW."openedAt" IS DISTINCT FROM OLD."openedAt")
    OR (OLD."revealedAt" IS NOT NULL AND NEW."revealedAt" IS DISTINCT FROM OLD."revealedAt")
    OR (OLD."cancelledAt" IS NOT NULL AND NEW."cancelledAt" IS DISTINCT FROM OLD."cancelledAt")
    OR (OLD."openedAt" IS NOT NULL AND NEW."kinds" IS DISTINCT FROM OLD."kinds") THEN
    RAISE EXCEPTION 'a round goes one way' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER goes_one_way BEFORE UPDATE ON "ExpectationRound" FOR EACH ROW EXECUTE FUNCTION refuse_round_change();
ALTER TABLE "ExpectationRound" ADD CONSTRAINT round_order CHECK (("revealedAt" IS NULL OR ("openedAt" IS NOT NULL AND "cancelledAt" IS NULL)) AND cardinality("kinds") > 0);

-- As before, with the new tables, leaves first. Partners name each other and their people, so those names go first.
CREATE OR REPLACE FUNCTION purge_workspace(ws uuid, removed_before timestamp) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE t text;
BEGIN
  PERFORM set_config('app.workspace', ws::text, true), set_config('app.role', 'COORDINATOR', true);
  IF NOT EXISTS (SELECT 1 FROM "Workspace" w WHERE w."workspaceId" = ws AND w."removedAt" < removed_before) THEN RETURN false; END IF;
  PERFORM set_config('app.purge', 'yes', true);
  UPDATE "Partner" SET "representativeId" = NULL, "deputyId" = NULL, "buddyPartnerId" = NULL, "sponsorPartnerId" = NULL WHERE "workspaceId" = ws;
  FOREACH t IN ARRAY ARRAY['Request','Revision','Event','EventHead','QuestionDraft','OpenEnd','FormAnswer','RequiredPerspective','Match',
    'RedLineLink','ExpectationParticipation','DecisionClassRule','Mandate','Rhythm','ResourceCommitment','RiskContribution','RiskDismissal','NoteReply','Note',
    'EarlyWarningSign','SetbackPlan','Risk','SignOff','Clause','AgreementVersion','Agreement','GoalPosition','Goal','Decision','Expectation',
    'RoundAnswer','ExpectationRound','StanceObservation','ExternalActor','PartnerExit','Invitation','Membership','Partner','Workspace'] LOOP
    EXECUTE format('DELETE FROM %I WHERE "workspaceId" = $1', t) USING ws;
  END LOOP;
  RETURN true;
END $$;

-- Last line of defence for values.
ALTER TABLE "StanceObservation" ADD CONSTRAINT stance_influence CHECK ("influence" BETWEEN 1 AND 5);
ALTER TABLE "RedLineLink" ADD CONSTRAINT link_one_target CHECK (num_nonnulls("goalId", "clauseId") = 1);
ALTER TABLE "RedLineLink" ADD CONSTRAINT link_says_something CHECK ("linkedAt" IS NOT NULL OR "dismissedAt" IS NOT NULL);

GRANT SELECT, INSERT, UPDATE ON "ExpectationRound", "RoundAnswer", "RedLineLink", "ExternalActor", "StanceObservation", "PartnerExit" TO kordel_web;
GRANT SELECT, INSERT, UPDATE, DELETE ON "auth"."RoundEnd" TO kordel_auth;
