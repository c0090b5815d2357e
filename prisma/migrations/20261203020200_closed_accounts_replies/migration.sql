-- What is left of closed accounts in one workspace, which is entered (docs/decisions/027). As before, and the name that stands
-- beside an answer to an objection goes, too. A function of its own, so that whoever changes the purge next need not repeat it.
CREATE FUNCTION purge.forget_closed(ws uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE members uuid[]; invited uuid[];
BEGIN
  members := ARRAY(SELECT m."id" FROM "Membership" m JOIN auth."ClosedAccount" a ON a."personId" = m."personId" WHERE m."workspaceId" = ws);
  IF cardinality(members) > 0 THEN
    UPDATE "Membership" m SET "name" = former_name(), "mailsOff" = '{}'
      WHERE m."workspaceId" = ws AND m."id" = ANY (members) AND (m."name" <> former_name() OR cardinality(m."mailsOff") > 0);
    DELETE FROM "Request" r WHERE r."workspaceId" = ws AND r."memberId" = ANY (members);
    UPDATE "Revision" r SET "before" = r."before" || jsonb_build_object('name', former_name())
      WHERE r."workspaceId" = ws AND r."recordKind" = 'MEMBERSHIP' AND r."recordId" = ANY (members) AND r."before" ->> 'name' <> former_name();
    UPDATE "ObjectionReply" o SET "authorName" = former_name()
      WHERE o."workspaceId" = ws AND o."authorId" = ANY (members) AND o."authorName" <> former_name();
    UPDATE "Revision" r SET "before" = r."before" || jsonb_build_object('authorName', former_name())
      WHERE r."workspaceId" = ws AND r."recordKind" = 'OBJECTION_REPLY' AND r."before" ->> 'authorId' = ANY (members::text[])
        AND r."before" ->> 'authorName' <> former_name();
  END IF;
  invited := ARRAY(SELECT i."id" FROM "Invitation" i JOIN auth."ClosedAccount" a
      ON a."addressHash" = encode(sha256(convert_to(i."email", 'UTF8')), 'hex') AND i."createdAt" <= a."closedAt"
    WHERE i."workspaceId" = ws AND (i."acceptedAt" IS NOT NULL OR i."revokedAt" IS NOT NULL));
  IF cardinality(invited) > 0 THEN
    UPDATE "Invitation" i SET "email" = '', "name" = '' WHERE i."workspaceId" = ws AND i."id" = ANY (invited);
    UPDATE "Revision" r SET "before" = r."before" || '{"email": "", "name": ""}'
      WHERE r."workspaceId" = ws AND r."recordKind" = 'INVITATION' AND r."recordId" = ANY (invited) AND jsonb_typeof(r."before") = 'object';
  END IF;
END $$;
REVOKE ALL ON FUNCTION purge.forget_closed(uuid) FROM PUBLIC;

CREATE OR REPLACE FUNCTION purge.workspaces(after uuid, at_most int) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ws uuid; last uuid; seen int := 0; at timestamp := timezone('UTC', now());
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
    PERFORM purge.forget_closed(ws);
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
