CREATE TABLE "alarm" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"facts" jsonb NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "alarm_facts" CHECK (jsonb_typeof("alarm"."facts") = 'object' and not jsonb_path_exists("alarm"."facts", 'strict $.* ? (!(@.type() == "number" || (@.type() == "string" && @ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")))', '{}', true)),
	CONSTRAINT "alarm_answered" CHECK (("alarm"."answered_at" is null) = ("alarm"."answered_by" is null))
);
--> statement-breakpoint
ALTER TABLE "alarm" ADD CONSTRAINT "alarm_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "alarm_one_open" ON "alarm" USING btree ("kind","subject") WHERE "alarm"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "alarm_answered_by" ON "alarm" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "alarm_answered_at" ON "alarm" USING btree ("answered_at");--> statement-breakpoint
-- Whoever acts may raise an alarm, and learns nothing by it: not even whether it was raised before.
CREATE FUNCTION app.raise_alarm(what text, about text, told jsonb, moment timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
INSERT INTO alarm (kind, subject, facts, raised_at, last_at)
  SELECT what, about, told, moment, moment WHERE app.person_id() IS NOT NULL OR app.job() IS NOT NULL
  ON CONFLICT (kind, subject) WHERE answered_at IS NULL DO UPDATE
    SET times = alarm.times + 1, last_at = greatest(alarm.last_at, excluded.last_at), facts = excluded.facts,
      version = alarm.version + 1
$$;
--> statement-breakpoint
ALTER TABLE alarm ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY alarm_read ON alarm FOR SELECT TO portal_app
  USING ((SELECT app.has_role('admin')) OR (SELECT app.is_job('set-up', 'housekeeping')));
--> statement-breakpoint
CREATE POLICY alarm_update ON alarm FOR UPDATE TO portal_app
  USING ((SELECT app.has_role('admin')))
  WITH CHECK ((SELECT app.has_role('admin')));
--> statement-breakpoint
CREATE POLICY alarm_delete ON alarm FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, DELETE ON alarm TO portal_app;
--> statement-breakpoint
GRANT UPDATE (answered_at, answered_by, note, version) ON alarm TO portal_app;
