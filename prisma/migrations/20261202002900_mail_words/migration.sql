-- Whether the mails of a workspace keep silent about it, where it is not protected anyway.
ALTER TABLE "Workspace" ADD COLUMN "neutralMails" BOOLEAN NOT NULL DEFAULT false;
