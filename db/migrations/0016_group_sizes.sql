CREATE TABLE "alarm_receiver" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "alarm_receiver_period" CHECK ("alarm_receiver"."started_at" <= "alarm_receiver"."ended_at")
);
--> statement-breakpoint
CREATE TABLE "care_group_size" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"group_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_age_months" integer NOT NULL,
	"to_age_months" integer NOT NULL,
	"places" integer NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "care_group_size_ages" CHECK ("care_group_size"."from_age_months" >= 0 and "care_group_size"."from_age_months" < "care_group_size"."to_age_months"),
	CONSTRAINT "care_group_size_places" CHECK ("care_group_size"."places" between 1 and 30),
	CONSTRAINT "care_group_size_period" CHECK ("care_group_size"."starts_on" <= "care_group_size"."ends_on")
);
--> statement-breakpoint
ALTER TABLE "care_group" DROP CONSTRAINT "care_group_ages";--> statement-breakpoint
ALTER TABLE "care_group" DROP CONSTRAINT "care_group_places";--> statement-breakpoint
ALTER TABLE "alarm_receiver" ADD CONSTRAINT "alarm_receiver_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_group_size" ADD CONSTRAINT "care_group_size_group_id_care_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."care_group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "alarm_receiver_once" ON "alarm_receiver" USING btree ("kind","person_id") WHERE "alarm_receiver"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "alarm_receiver_person" ON "alarm_receiver" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "care_group_size_group" ON "care_group_size" USING btree ("group_id","starts_on");--> statement-breakpoint
-- Written by hand: what a group is like has stood since its first child, or else since it was made.
ALTER TABLE care_group_size ADD CONSTRAINT care_group_size_no_overlap
  EXCLUDE USING gist (group_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&);--> statement-breakpoint
INSERT INTO care_group_size (group_id, kind, from_age_months, to_age_months, places, starts_on)
  SELECT g.id, g.kind, g.from_age_months, g.to_age_months, g.places,
    least((g.created_at AT TIME ZONE 'Europe/Amsterdam')::date,
      (SELECT min(p.starts_on) FROM placement p WHERE p.group_id = g.id))
  FROM care_group g;--> statement-breakpoint
ALTER TABLE "care_group" DROP COLUMN "kind";--> statement-breakpoint
ALTER TABLE "care_group" DROP COLUMN "from_age_months";--> statement-breakpoint
ALTER TABLE "care_group" DROP COLUMN "to_age_months";--> statement-breakpoint
ALTER TABLE "care_group" DROP COLUMN "places";