CREATE TABLE "family_document" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"dated_on" date NOT NULL,
	"readers" text NOT NULL,
	"file_kind" text NOT NULL,
	"storage_key" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "family_document_storageKey_unique" UNIQUE("storage_key"),
	CONSTRAINT "family_document_name" CHECK (length("family_document"."name") between 1 and 120),
	CONSTRAINT "family_document_bytes" CHECK ("family_document"."bytes" > 0),
	CONSTRAINT "family_document_removed" CHECK (("family_document"."removed_at" is null) = ("family_document"."removed_by" is null))
);
--> statement-breakpoint
CREATE TABLE "portrait" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"key" text NOT NULL,
	"sha256" text NOT NULL,
	"small_bytes" integer NOT NULL,
	"large_bytes" integer NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "portrait_key_unique" UNIQUE("key"),
	CONSTRAINT "portrait_bytes" CHECK ("portrait"."small_bytes" > 0 and "portrait"."large_bytes" > 0),
	CONSTRAINT "portrait_removed" CHECK (("portrait"."removed_at" is null) = ("portrait"."removed_by" is null))
);
--> statement-breakpoint
ALTER TABLE "guardianship" ADD COLUMN "block_document_id" uuid;--> statement-breakpoint
ALTER TABLE "family_document" ADD CONSTRAINT "family_document_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_document" ADD CONSTRAINT "family_document_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_document" ADD CONSTRAINT "family_document_removed_by_person_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portrait" ADD CONSTRAINT "portrait_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portrait" ADD CONSTRAINT "portrait_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portrait" ADD CONSTRAINT "portrait_removed_by_person_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "family_document_child" ON "family_document" USING btree ("child_id","added_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "family_document_added_by" ON "family_document" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "family_document_removed_by" ON "family_document" USING btree ("removed_by");--> statement-breakpoint
CREATE UNIQUE INDEX "portrait_one_each" ON "portrait" USING btree ("child_id") WHERE "portrait"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "portrait_child" ON "portrait" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "portrait_added_by" ON "portrait" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "portrait_removed_by" ON "portrait" USING btree ("removed_by");--> statement-breakpoint
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_block_document_id_family_document_id_fk" FOREIGN KEY ("block_document_id") REFERENCES "public"."family_document"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guardianship_block_document" ON "guardianship" USING btree ("block_document_id");--> statement-breakpoint
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_document_of_block" CHECK ("guardianship"."block_document_id" is null or "guardianship"."block_reason" is not null);