CREATE TABLE "group_closure" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"group_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"day" date NOT NULL,
	"reason" text NOT NULL,
	"closed_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "group_closure_once" UNIQUE("child_id","day","group_id")
);
--> statement-breakpoint
ALTER TABLE "closure_day" ADD COLUMN "from_time" time(0);--> statement-breakpoint
ALTER TABLE "closure_day" ADD COLUMN "closing_id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "closure_day" ADD COLUMN "announced" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "group_closure" ADD CONSTRAINT "group_closure_group_id_care_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."care_group"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_closure" ADD CONSTRAINT "group_closure_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_closure" ADD CONSTRAINT "group_closure_closed_by_person_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_closure_group" ON "group_closure" USING btree ("group_id","day");--> statement-breakpoint
CREATE INDEX "group_closure_closed_by" ON "group_closure" USING btree ("closed_by");--> statement-breakpoint
CREATE INDEX "closure_day_closing" ON "closure_day" USING btree ("closing_id");