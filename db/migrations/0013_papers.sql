CREATE TABLE "document" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"kind" text NOT NULL,
	"payer_id" uuid NOT NULL,
	"child_ids" uuid[] DEFAULT '{}' NOT NULL,
	"subject_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"number" text NOT NULL,
	"issued_on" date NOT NULL,
	"edition" integer DEFAULT 1 NOT NULL,
	"replaces_id" uuid,
	"fingerprint" text NOT NULL,
	"sheet" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_number" UNIQUE("number","edition"),
	CONSTRAINT "document_replaced_once" UNIQUE("replaces_id"),
	CONSTRAINT "document_edition" CHECK (("document"."edition" = 1) = ("document"."replaces_id" is null))
);
--> statement-breakpoint
CREATE TABLE "document_file" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"storage_key" text NOT NULL,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_file_storageKey_unique" UNIQUE("storage_key"),
	CONSTRAINT "document_file_sha256" CHECK ("document_file"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "document_file_size" CHECK ("document_file"."size" > 0)
);
--> statement-breakpoint
CREATE TABLE "invoice" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"kind" text NOT NULL,
	"series" text DEFAULT 'invoice' NOT NULL,
	"year" integer NOT NULL,
	"sequence" integer NOT NULL,
	"number" text NOT NULL,
	"payer_id" uuid NOT NULL,
	"month" date NOT NULL,
	"state" text NOT NULL,
	"total_cents" integer NOT NULL,
	"issued_on" date NOT NULL,
	"due_on" date NOT NULL,
	"credits_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoice_number_unique" UNIQUE("number"),
	CONSTRAINT "invoice_sequence" UNIQUE("series","year","sequence"),
	CONSTRAINT "invoice_credited_once" UNIQUE("credits_id"),
	CONSTRAINT "invoice_month" CHECK (extract(day from "invoice"."month") = 1),
	CONSTRAINT "invoice_due" CHECK ("invoice"."due_on" >= "invoice"."issued_on"),
	CONSTRAINT "invoice_refers" CHECK (("invoice"."kind" = 'credit_note') = ("invoice"."credits_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "invoice_line" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"invoice_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"child_id" uuid,
	"registration_id" uuid NOT NULL,
	"contract_id" uuid,
	"request_id" uuid,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"description" text NOT NULL,
	"hours" numeric(10, 4),
	"cents_per_hour" integer,
	"cents" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoice_line_position" UNIQUE("invoice_id","position"),
	CONSTRAINT "invoice_line_days" CHECK ("invoice_line"."from_day" <= "invoice_line"."to_day"),
	CONSTRAINT "invoice_line_hours" CHECK (("invoice_line"."hours" is null) = ("invoice_line"."cents_per_hour" is null)),
	CONSTRAINT "invoice_line_care" CHECK (("invoice_line"."kind" in ('contract','extra')) = ("invoice_line"."hours" is not null))
);
--> statement-breakpoint
CREATE TABLE "invoice_series" (
	"series" text NOT NULL,
	"year" integer NOT NULL,
	"last_number" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoice_series_series_year_pk" PRIMARY KEY("series","year"),
	CONSTRAINT "invoice_series_number" CHECK ("invoice_series"."last_number" >= 0)
);
--> statement-breakpoint
CREATE TABLE "payment" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"invoice_id" uuid NOT NULL,
	"paid_on" date NOT NULL,
	"cents" integer NOT NULL,
	"reference" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_once" UNIQUE("invoice_id","reference"),
	CONSTRAINT "payment_amount" CHECK ("payment"."cents" > 0),
	CONSTRAINT "payment_reference" CHECK (length("payment"."reference") > 0)
);
--> statement-breakpoint
CREATE TABLE "person_billing" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"bsn_sealed" text,
	"bsn_last_digits" text,
	"birth_date" date,
	"iban" text,
	"mandate_reference" text,
	"mandate_signed_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "person_billing_bsn" CHECK (("person_billing"."bsn_sealed" is null) = ("person_billing"."bsn_last_digits" is null)),
	CONSTRAINT "person_billing_bsn_digits" CHECK ("person_billing"."bsn_last_digits" ~ '^[0-9]{3}$'),
	CONSTRAINT "person_billing_mandate" CHECK (("person_billing"."mandate_reference" is null) = ("person_billing"."mandate_signed_on" is null)),
	CONSTRAINT "person_billing_mandate_reference" CHECK (length("person_billing"."mandate_reference") between 1 and 35)
);
--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_payer_id_person_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_replaces_id_document_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."document"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_payer_id_person_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_credits_id_invoice_id_fk" FOREIGN KEY ("credits_id") REFERENCES "public"."invoice"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_invoice_id_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoice"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_request_id_care_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."care_request"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_invoice_id_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoice"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_billing" ADD CONSTRAINT "person_billing_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_first_once" ON "document" USING btree ("kind","payer_id","subject_id","year") WHERE replaces_id is null;--> statement-breakpoint
CREATE INDEX "document_payer" ON "document" USING btree ("payer_id","kind","year" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "document_children" ON "document" USING gin ("child_ids");--> statement-breakpoint
CREATE INDEX "document_subject" ON "document" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invoice_one_living" ON "invoice" USING btree ("payer_id","month") WHERE kind = 'invoice' and state <> 'credited';--> statement-breakpoint
CREATE INDEX "invoice_payer" ON "invoice" USING btree ("payer_id","month" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "invoice_line_child" ON "invoice_line" USING btree ("child_id","from_day");--> statement-breakpoint
CREATE INDEX "invoice_line_registration" ON "invoice_line" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "invoice_line_contract" ON "invoice_line" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "invoice_line_request" ON "invoice_line" USING btree ("request_id");