CREATE TABLE "logo" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"sha256" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"size" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "logo_sha256_unique" UNIQUE("sha256"),
	CONSTRAINT "logo_sha256" CHECK ("logo"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "logo_sizes" CHECK ("logo"."width" > 0 and "logo"."height" > 0 and "logo"."size" > 0)
);
--> statement-breakpoint
CREATE TABLE "terms_edition" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"storage_key" text NOT NULL,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "terms_edition_startsOn_unique" UNIQUE("starts_on"),
	CONSTRAINT "terms_edition_storageKey_unique" UNIQUE("storage_key"),
	CONSTRAINT "terms_edition_sha256" CHECK ("terms_edition"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "terms_edition_file" CHECK ("terms_edition"."size" > 0 and length("terms_edition"."name") > 0)
);
--> statement-breakpoint
ALTER TABLE "person" ALTER COLUMN "language" SET DEFAULT app.default_language();--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "complaints_body" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "complaints_url" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "logo_id" uuid;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_logo_id_logo_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."logo"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organisation_logo" ON "organisation" USING btree ("logo_id");--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_complaints" CHECK (("organisation"."complaints_body" is null) = ("organisation"."complaints_url" is null) and "organisation"."complaints_body" <> '' and "organisation"."complaints_url" like 'https://%');