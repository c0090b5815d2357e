-- The name in an invitation is sorted like every other (docs/decisions/021).
ALTER TABLE "Invitation" ALTER COLUMN "name" TYPE text COLLATE public.numbered;
