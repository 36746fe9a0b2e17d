CREATE TABLE "reading_brake" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"percent" integer NOT NULL,
	"delay_ms" integer NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reading_brake_delay" CHECK ("reading_brake"."delay_ms" between 0 and 8000)
);
--> statement-breakpoint
ALTER TABLE "reading_brake" ADD CONSTRAINT "reading_brake_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
-- How long what this person opens is kept back. Asked in the statement that notes the look.
CREATE FUNCTION app.reading_delay() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT coalesce((SELECT b.delay_ms FROM reading_brake b WHERE b.person_id = app.person_id() AND b.until > app.now()), 0)
$$;
--> statement-breakpoint
ALTER TABLE reading_brake ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY reading_brake_read ON reading_brake FOR SELECT TO portal_app
  USING ((SELECT app.is_job('housekeeping', 'set-up')));
--> statement-breakpoint
CREATE POLICY reading_brake_insert ON reading_brake FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
CREATE POLICY reading_brake_update ON reading_brake FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('housekeeping')))
  WITH CHECK ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
CREATE POLICY reading_brake_delete ON reading_brake FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON reading_brake TO portal_app;
