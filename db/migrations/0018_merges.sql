CREATE TABLE "merge" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"subject" text NOT NULL,
	"kept_id" uuid NOT NULL,
	"gone_id" uuid NOT NULL,
	"gone_name" text NOT NULL,
	"merged_by" uuid NOT NULL,
	"merged_at" timestamp with time zone NOT NULL,
	"money_count" integer NOT NULL,
	"undone_by" uuid,
	"undone_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "merge_two" CHECK ("merge"."kept_id" <> "merge"."gone_id"),
	CONSTRAINT "merge_undone" CHECK (("merge"."undone_at" is null) = ("merge"."undone_by" is null))
);
--> statement-breakpoint
CREATE TABLE "merge_row" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"merge_id" uuid NOT NULL,
	"what" text NOT NULL,
	"table_name" text NOT NULL,
	"column_name" text NOT NULL,
	"key" jsonb NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "child" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "merge" ADD CONSTRAINT "merge_merged_by_person_id_fk" FOREIGN KEY ("merged_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge" ADD CONSTRAINT "merge_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_row" ADD CONSTRAINT "merge_row_merge_id_merge_id_fk" FOREIGN KEY ("merge_id") REFERENCES "public"."merge"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merge_kept" ON "merge" USING btree ("kept_id","merged_at");--> statement-breakpoint
CREATE INDEX "merge_gone" ON "merge" USING btree ("gone_id");--> statement-breakpoint
CREATE INDEX "merge_merged_by" ON "merge" USING btree ("merged_by");--> statement-breakpoint
CREATE INDEX "merge_undone_by" ON "merge" USING btree ("undone_by");--> statement-breakpoint
CREATE INDEX "merge_merged_at" ON "merge" USING btree ("merged_at");--> statement-breakpoint
CREATE INDEX "merge_row_merge" ON "merge_row" USING btree ("merge_id","table_name");--> statement-breakpoint
ALTER TABLE "child" ADD CONSTRAINT "child_merged_into_child_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_person_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "child_merged_into" ON "child" USING btree ("merged_into");--> statement-breakpoint
CREATE INDEX "person_merged_into" ON "person" USING btree ("merged_into");