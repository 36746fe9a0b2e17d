CREATE TABLE "import_file" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"file_name" text NOT NULL,
	"encoding" text NOT NULL,
	"separator" text NOT NULL,
	"headings" text[] NOT NULL,
	"heading_key" text NOT NULL,
	"rows" jsonb NOT NULL,
	"row_count" integer NOT NULL,
	"mapping" jsonb,
	"added_by" uuid NOT NULL,
	"imported_at" timestamp with time zone,
	"added_count" integer,
	"known_count" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "import_file_done" CHECK (("import_file"."imported_at" is null) = ("import_file"."added_count" is null))
);
--> statement-breakpoint
CREATE TABLE "import_mapping" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"heading_key" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_mapping_heading_key" UNIQUE("heading_key")
);
--> statement-breakpoint
CREATE TABLE "import_row" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"number" text NOT NULL,
	"child_id" uuid NOT NULL,
	"first_adult_id" uuid NOT NULL,
	"second_adult_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_row_number" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_first_adult_id_person_id_fk" FOREIGN KEY ("first_adult_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_second_adult_id_person_id_fk" FOREIGN KEY ("second_adult_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_file_added_by" ON "import_file" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "import_file_created_at" ON "import_file" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "import_row_child" ON "import_row" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "import_row_first_adult" ON "import_row" USING btree ("first_adult_id");--> statement-breakpoint
CREATE INDEX "import_row_second_adult" ON "import_row" USING btree ("second_adult_id");