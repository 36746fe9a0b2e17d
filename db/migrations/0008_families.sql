ALTER TABLE "child" DROP CONSTRAINT "child_names";--> statement-breakpoint
ALTER TABLE "person" DROP CONSTRAINT "person_names";--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "search_name" text GENERATED ALWAYS AS (app.findable(given_name || name_prefix || family_name)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "ended_by_move" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "end_before_move" date;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "search_name" text GENERATED ALWAYS AS (app.findable(given_name || name_prefix || family_name)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "child" ADD CONSTRAINT "child_names" CHECK (length("child"."given_name") > 0);--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_names" CHECK (length("person"."given_name") > 0);