-- The third wall: row-level security on every workspace table, for reading and writing, forced on the
-- owner too. The scope's transaction says who is asking (enter_workspace); without that, nothing is visible.

-- Who is asking. The settings are local to the transaction; an unset one reads as '' after the first use, hence nullif.
CREATE FUNCTION app_workspace() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.workspace', true), '')::uuid $$;
CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;
CREATE FUNCTION app_member() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.member', true), '')::uuid $$;
CREATE FUNCTION app_partner() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.partner', true), '')::uuid $$;
CREATE FUNCTION app_role() RETURNS text LANGUAGE sql STABLE AS $$ SELECT coalesce(nullif(current_setting('app.role', true), ''), 'NONE') $$;
-- Members are those who plan together; an observer is not one of them.
CREATE FUNCTION app_plans() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT app_role() IN ('COORDINATOR', 'REPRESENTATIVE', 'FACILITATOR') $$;

-- Opens the transaction's view on one workspace for one person, or on none when the person is not in it.
-- Role and seat come from the membership row, so nobody can claim them.
CREATE FUNCTION enter_workspace(ws uuid, who uuid)
RETURNS TABLE ("memberId" uuid, "role" text, "partnerId" uuid, "maySign" boolean, "name" text, "workspaceRemovedAt" timestamp) LANGUAGE plpgsql AS $$
DECLARE found_member "Membership"; removed timestamp;
BEGIN
  PERFORM set_config('app.role', '', true), set_config('app.member', '', true), set_config('app.partner', '', true);
  PERFORM set_config('app.workspace', ws::text, true), set_config('app.person', who::text, true);
  SELECT m.* INTO found_member FROM "Membership" m WHERE m."workspaceId" = ws AND m."personId" = who AND m."leftAt" IS NULL;
  IF NOT FOUND THEN
    PERFORM set_config('app.workspace', '', true), set_config('app.person', '', true);
    RETURN;
  END IF;
  SELECT w."removedAt" INTO removed FROM "Workspace" w WHERE w."workspaceId" = ws;
  PERFORM set_config('app.role', found_member."role"::text, true), set_config('app.member', found_member."id"::text, true),
    set_config('app.partner', coalesce(found_member."partnerId"::text, ''), true);
  RETURN QUERY SELECT found_member."id", found_member."role"::text, found_member."partnerId", found_member."maySign", found_member."name", removed;
END $$;

-- One policy for reading and writing per table: rows of the entered workspace only.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Workspace','Membership','Invitation','Partner','Expectation','Goal','GoalPosition','Decision','Agreement',
    'AgreementVersion','Clause','SignOff','Risk','SetbackPlan','EarlyWarningSign','Note','NoteReply','Event','EventHead','Revision','Request'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY workspace_only ON %I USING ("workspaceId" = (SELECT app_workspace())) WITH CHECK ("workspaceId" = (SELECT app_workspace()))', t);
  END LOOP;
  -- What only those who plan may read. These bind the application; the owner, who cleans up, is bound to one workspace at a time.
  FOREACH t IN ARRAY ARRAY['GoalPosition','SignOff','Risk','SetbackPlan','EarlyWarningSign','NoteReply','Event'] LOOP
    EXECUTE format('CREATE POLICY planners_read ON %I AS RESTRICTIVE FOR SELECT TO kordel_web USING ((SELECT app_plans()))', t);
  END LOOP;
END $$;

-- An observer sees their own membership, publicly listed members, adopted goals, decisions and agreements, and nothing else.
CREATE POLICY own_or_planners_read ON "Membership" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_role()) IN ('NONE', 'DOOR') OR (SELECT app_plans()) OR "personId" = (SELECT app_person()));
CREATE POLICY listed_or_planners_read ON "Partner" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) OR (SELECT app_role()) = 'DOOR' OR ("listing" = 'NAMED' AND "state" = 'MEMBER' AND "removedAt" IS NULL));
CREATE POLICY adopted_or_planners_read ON "Goal" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) OR ("state" IN ('ADOPTED', 'IN_PROGRESS', 'ACHIEVED', 'PARTLY', 'MISSED') AND "removedAt" IS NULL));
CREATE POLICY adopted_or_planners_read ON "AgreementVersion" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) OR ("state" = 'ADOPTED' AND "removedAt" IS NULL));
CREATE POLICY adopted_or_planners_read ON "Agreement" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) OR ("removedAt" IS NULL AND EXISTS (SELECT 1 FROM "AgreementVersion" v WHERE v."workspaceId" = "Agreement"."workspaceId" AND v."agreementId" = "Agreement"."id")));
CREATE POLICY adopted_or_planners_read ON "Clause" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) OR ("removedAt" IS NULL AND EXISTS (SELECT 1 FROM "AgreementVersion" v WHERE v."workspaceId" = "Clause"."workspaceId" AND v."id" = "Clause"."versionId")));
CREATE POLICY adopted_or_planners_read ON "Decision" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) OR "outcome" = 'ADOPTED');

-- Drafts and private expectations stay with their organisation, the coordination's share with both.
-- An entry that the coordination recorded for an organisation is visible to both while it is a draft.
CREATE POLICY audience_read ON "Expectation" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) AND (
    "partnerId" = (SELECT app_partner())
    OR ("recordedForOrganisation" AND (SELECT app_role()) = 'COORDINATOR' AND "visibility" <> 'OWN_ORG')
    OR ("state" <> 'DRAFT' AND ("visibility" = 'MEMBERS' OR ("visibility" = 'COORDINATION' AND (SELECT app_role()) = 'COORDINATOR')))));
CREATE POLICY visible_record_read ON "Note" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans()) AND ("recordKind" <> 'EXPECTATION'
    OR EXISTS (SELECT 1 FROM "Expectation" e WHERE e."workspaceId" = "Note"."workspaceId" AND e."id" = "Note"."recordId")));
CREATE POLICY visible_record_read ON "Revision" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_plans())
    AND ("audience" = 'MEMBERS' OR "partnerId" = (SELECT app_partner()) OR ("audience" = 'COORDINATION' AND (SELECT app_role()) = 'COORDINATOR'))
    AND ("recordKind" <> 'EXPECTATION' OR EXISTS (SELECT 1 FROM "Expectation" e WHERE e."workspaceId" = "Revision"."workspaceId" AND e."id" = "Revision"."recordId")));
-- Addresses are for those who invited: the coordination, and an organisation for its own colleagues.
CREATE POLICY inviters_read ON "Invitation" AS RESTRICTIVE FOR SELECT TO kordel_web
  USING ((SELECT app_role()) IN ('COORDINATOR', 'DOOR') OR ("partnerId" = (SELECT app_partner()) AND (SELECT app_plans())));
CREATE POLICY own_read ON "Request" AS RESTRICTIVE FOR SELECT TO kordel_web USING ("memberId" = (SELECT app_member()));

-- The log is append-only for everyone; the owner may only delete a whole workspace whose time in the trash is over.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('app.purge', true) = 'yes' THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'the log is append-only' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An opened text is frozen: what people sign cannot change under their pen (G1, G3).
CREATE FUNCTION refuse_frozen_clause() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE row_ "Clause"; opened timestamp;
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('app.purge', true) = 'yes' THEN RETURN OLD; END IF;
  IF TG_OP = 'DELETE' THEN row_ := OLD; ELSE row_ := NEW; END IF;
  -- Shared with other clauses, but not with somebody who is opening the text right now.
  SELECT v."openedAt" INTO opened FROM "AgreementVersion" v WHERE v."workspaceId" = row_."workspaceId" AND v."id" = row_."versionId" FOR SHARE;
  IF opened IS NOT NULL THEN
    RAISE EXCEPTION 'the text is frozen' USING ERRCODE = '42501';
  END IF;
  RETURN row_;
END $$;
CREATE TRIGGER frozen_text BEFORE INSERT OR UPDATE OR DELETE ON "Clause" FOR EACH ROW EXECUTE FUNCTION refuse_frozen_clause();

CREATE FUNCTION refuse_frozen_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."openedAt" IS NOT NULL AND (NEW."openedAt", NEW."fingerprint", NEW."frozenText", NEW."number") IS DISTINCT FROM (OLD."openedAt", OLD."fingerprint", OLD."frozenText", OLD."number") THEN
    RAISE EXCEPTION 'the text is frozen' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER frozen_version BEFORE UPDATE ON "AgreementVersion" FOR EACH ROW EXECUTE FUNCTION refuse_frozen_version();

CREATE FUNCTION refuse_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" IN ('SIGNED', 'SIGNED_WITH_RESERVATION') THEN
    RAISE EXCEPTION 'a signature stands' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER signed_stands BEFORE UPDATE ON "SignOff" FOR EACH ROW EXECUTE FUNCTION refuse_signed();

-- Empties a workspace that has been in the trash for 30 days. Only the owner may delete rows, so only the owner's
-- clean-up can use it; leaves first, so that no relation is ever broken. Returns whether there was anything to purge.
CREATE FUNCTION purge_workspace(ws uuid, removed_before timestamp) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE t text;
BEGIN
  PERFORM set_config('app.workspace', ws::text, true), set_config('app.role', 'COORDINATOR', true);
  IF NOT EXISTS (SELECT 1 FROM "Workspace" w WHERE w."workspaceId" = ws AND w."removedAt" < removed_before) THEN RETURN false; END IF;
  PERFORM set_config('app.purge', 'yes', true);
  FOREACH t IN ARRAY ARRAY['Request','Revision','Event','EventHead','NoteReply','Note','EarlyWarningSign','SetbackPlan','Risk','SignOff','Clause',
    'AgreementVersion','Agreement','GoalPosition','Goal','Decision','Expectation','Invitation','Membership','Partner','Workspace'] LOOP
    EXECUTE format('DELETE FROM %I WHERE "workspaceId" = $1', t) USING ws;
  END LOOP;
  RETURN true;
END $$;

-- Last line of defence for values.
ALTER TABLE "Partner" ADD CONSTRAINT partner_code CHECK (char_length("code") = 2);
ALTER TABLE "Partner" ADD CONSTRAINT partner_strand CHECK ("strand" >= 0);
ALTER TABLE "Expectation" ADD CONSTRAINT expectation_quantity CHECK ("quantity" IS NULL OR "quantity" > 0);
ALTER TABLE "Event" ADD CONSTRAINT event_seq CHECK ("seq" > 0);
ALTER TABLE "SignOff" ADD CONSTRAINT sign_off_complete CHECK ("state" NOT IN ('SIGNED', 'SIGNED_WITH_RESERVATION')
  OR ("signedAt" IS NOT NULL AND "signedById" IS NOT NULL AND "signerName" <> '' AND "mandate" <> '' AND "fingerprint" IS NOT NULL));

-- The web role works in public, the auth role in auth; neither owns anything.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO kordel_web;
GRANT SELECT, INSERT, UPDATE ON "Workspace", "Membership", "Invitation", "Partner", "Expectation", "Goal", "GoalPosition", "Decision", "Agreement",
  "AgreementVersion", "Clause", "SignOff", "Risk", "SetbackPlan", "EarlyWarningSign", "Note", "NoteReply", "EventHead", "Request" TO kordel_web;
GRANT SELECT, INSERT ON "Event", "Revision" TO kordel_web;
GRANT USAGE ON SCHEMA auth TO kordel_auth;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO kordel_auth;
