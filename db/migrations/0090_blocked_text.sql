ALTER TABLE "organisation" ADD COLUMN "blocked_text" text DEFAULT '' NOT NULL;
