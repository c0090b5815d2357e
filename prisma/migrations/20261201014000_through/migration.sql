-- What acted where no member did (`job:...`), or by which door a member came in (`door:...`); null for whoever has been here.
-- Where it is null it is no part of what is hashed, so that every event of before keeps its hash.
ALTER TABLE "Event" ADD COLUMN "through" TEXT;
