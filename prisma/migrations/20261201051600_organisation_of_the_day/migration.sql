-- The organisation for which somebody acted, as it was called on that day. It stands beside the before images, which can be
-- erased, and not in the log itself, whose hashes say ids alone.
ALTER TABLE "Revision" ADD COLUMN "actorPartnerName" TEXT;
