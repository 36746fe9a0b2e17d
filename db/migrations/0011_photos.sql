CREATE TABLE "consent" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"person_id" uuid NOT NULL,
	"allowed" boolean NOT NULL,
	"text_version" integer NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consent_period" CHECK ("consent"."valid_from" <= "consent"."valid_until")
);
--> statement-breakpoint
CREATE TABLE "photo" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"batch_id" uuid NOT NULL,
	"source_key" text NOT NULL,
	"location_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"taken_at" timestamp with time zone,
	"caption" text DEFAULT '' NOT NULL,
	"file_name" text NOT NULL,
	"key" text NOT NULL,
	"sha256" text,
	"state" text NOT NULL,
	"rejection" text,
	"width" integer,
	"height" integer,
	"sizes" jsonb,
	"placeholder" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "photo_key_unique" UNIQUE("key"),
	CONSTRAINT "photo_source" UNIQUE("batch_id","source_key"),
	CONSTRAINT "photo_ready" CHECK ("photo"."state" <> 'ready' or ("photo"."width" > 0 and "photo"."height" > 0 and "photo"."sizes" is not null and "photo"."placeholder" is not null and "photo"."sha256" is not null)),
	CONSTRAINT "photo_rejected" CHECK (("photo"."state" = 'rejected') = ("photo"."rejection" is not null)),
	CONSTRAINT "photo_caption" CHECK (length("photo"."caption") <= 300),
	CONSTRAINT "photo_file_name" CHECK (length("photo"."file_name") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "photo_batch" (
	"id" uuid PRIMARY KEY NOT NULL,
	"location_id" uuid NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "photo_child" (
	"photo_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"linked_by" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "photo_child_photo_id_child_id_pk" PRIMARY KEY("photo_id","child_id")
);
--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_batch_id_photo_batch_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."photo_batch"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_batch" ADD CONSTRAINT "photo_batch_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_batch" ADD CONSTRAINT "photo_batch_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_child" ADD CONSTRAINT "photo_child_photo_id_photo_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photo"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_child" ADD CONSTRAINT "photo_child_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_child" ADD CONSTRAINT "photo_child_linked_by_person_id_fk" FOREIGN KEY ("linked_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consent_child" ON "consent" USING btree ("child_id","purpose");--> statement-breakpoint
CREATE INDEX "consent_person" ON "consent" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "photo_once_per_location" ON "photo" USING btree ("location_id","sha256") WHERE "photo"."state" <> 'rejected';--> statement-breakpoint
CREATE INDEX "photo_location" ON "photo" USING btree ("location_id","added_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "photo_added_by" ON "photo" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "photo_batch_location" ON "photo_batch" USING btree ("location_id","started_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "photo_batch_started_by" ON "photo_batch" USING btree ("started_by");--> statement-breakpoint
CREATE INDEX "photo_child_child" ON "photo_child" USING btree ("child_id","photo_id");--> statement-breakpoint
CREATE INDEX "photo_child_linked_by" ON "photo_child" USING btree ("linked_by");