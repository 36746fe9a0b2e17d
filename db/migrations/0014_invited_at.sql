ALTER TABLE "account" ADD COLUMN "invited_at" timestamp with time zone;--> statement-breakpoint
UPDATE account SET invited_at = created_at WHERE state <> 'prepared';
