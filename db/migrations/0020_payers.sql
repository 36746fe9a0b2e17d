CREATE TABLE "payer" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"person_id" uuid,
	"kind" text,
	"name" text,
	"street" text,
	"house_number" text,
	"postcode" text,
	"city" text,
	"country" text,
	"email" text,
	"iban" text,
	"reference" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "payer_person" UNIQUE("person_id"),
	CONSTRAINT "payer_own_id" CHECK ("payer"."person_id" = "payer"."id"),
	CONSTRAINT "payer_person_or_organisation" CHECK (num_nonnulls("payer"."kind", "payer"."name", "payer"."street", "payer"."house_number", "payer"."postcode", "payer"."city", "payer"."country", "payer"."email")
        = case when "payer"."person_id" is null then 8 else 0 end),
	CONSTRAINT "payer_person_plain" CHECK ("payer"."person_id" is null or num_nonnulls("payer"."iban", "payer"."reference") = 0),
	CONSTRAINT "payer_name" CHECK (length("payer"."name") > 0),
	CONSTRAINT "payer_country" CHECK ("payer"."country" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
ALTER TABLE "document" DROP CONSTRAINT "document_payer_id_person_id_fk";
--> statement-breakpoint
ALTER TABLE "invoice" DROP CONSTRAINT "invoice_payer_id_person_id_fk";
--> statement-breakpoint
ALTER TABLE "payer" ADD CONSTRAINT "payer_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_payer_id_payer_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."payer"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_payer_id_payer_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."payer"("id") ON DELETE restrict ON UPDATE no action;