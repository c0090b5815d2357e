-- A broken match is history: the same give and ask may be brought together anew, as a row of its own. Of all others there
-- is one per pair, also of those that were declined: a proposal that is made again goes on in its row.
DROP INDEX "Match_workspaceId_giveId_wantId_key";
CREATE INDEX "Match_workspaceId_giveId_wantId_idx" ON "Match"("workspaceId", "giveId", "wantId");
CREATE UNIQUE INDEX match_once ON "Match"("workspaceId", "giveId", "wantId") WHERE "state" <> 'BROKEN';
