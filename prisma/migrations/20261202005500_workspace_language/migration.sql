-- The language in which the people of a workspace write: their texts carry it, so that screen readers read them right.
ALTER TABLE "Workspace" ADD COLUMN "language" "MailLanguage" NOT NULL DEFAULT 'de';
