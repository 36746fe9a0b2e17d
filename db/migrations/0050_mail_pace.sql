-- Letters to one person leave in the order in which they were planned, and a call that carries many letters is
-- repeated with exactly those letters: the mail service knows it again by its key.
ALTER TABLE "outbox" ADD COLUMN "addressee" uuid;
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "batch_id" uuid;
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "retry_at" timestamp with time zone;
--> statement-breakpoint
CREATE INDEX "outbox_line" ON "outbox" USING btree ("addressee","run_at") WHERE "outbox"."done_at" is null and "outbox"."dead_at" is null;
--> statement-breakpoint
CREATE INDEX "outbox_batch" ON "outbox" USING btree ("batch_id") WHERE "outbox"."done_at" is null and "outbox"."dead_at" is null and "outbox"."batch_id" is not null;
--> statement-breakpoint
-- Whoever plans a letter may not be able to read whose account it goes to.
CREATE FUNCTION app.note_addressee() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  IF NEW.kind LIKE 'mail.%' THEN
    NEW.addressee := coalesce(
      (NEW.payload->>'personId')::uuid,
      (SELECT a.person_id FROM account a WHERE a.id = (NEW.payload->>'accountId')::uuid),
      (SELECT a.person_id FROM email_change e JOIN account a ON a.id = e.account_id
        WHERE e.id = (NEW.payload->>'emailChangeId')::uuid),
      (SELECT a.person_id FROM email_switch s JOIN account a ON a.id = s.account_id
        WHERE s.id = (NEW.payload->>'emailSwitchId')::uuid));
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.note_addressee() FROM public;
--> statement-breakpoint
CREATE TRIGGER outbox_addressee BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION app.note_addressee();
--> statement-breakpoint
-- One row for all processes: when the next call to the mail service may be made, and until when none.
CREATE TABLE "mail_pace" (
	"one_row" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"next_call_at" timestamp with time zone DEFAULT now() NOT NULL,
	"paused_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mail_pace_one_row" CHECK ("mail_pace"."one_row")
);
--> statement-breakpoint
INSERT INTO mail_pace DEFAULT VALUES;
--> statement-breakpoint
ALTER TABLE mail_pace ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY mail_pace_read ON mail_pace FOR SELECT TO portal_app
  USING ((SELECT app.is_job('outbox')));
--> statement-breakpoint
CREATE POLICY mail_pace_update ON mail_pace FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('outbox')))
  WITH CHECK ((SELECT app.is_job('outbox')));
--> statement-breakpoint
GRANT SELECT, UPDATE (next_call_at, paused_until) ON mail_pace TO portal_app;
