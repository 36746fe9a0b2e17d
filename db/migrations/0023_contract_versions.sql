DROP TABLE "contract" CASCADE;--> statement-breakpoint
DROP TABLE "contract_pattern" CASCADE;--> statement-breakpoint
DROP TABLE "contract_rate" CASCADE;--> statement-breakpoint
CREATE TABLE "contract" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"care_type" text NOT NULL,
	"holder_id" uuid NOT NULL,
	"billed_from" date NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contract_of_child" UNIQUE("id","child_id"),
	CONSTRAINT "contract_period" CHECK ("contract"."starts_on" <= "contract"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "contract_pattern" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"version_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"parity" integer,
	"from_time" time(0) NOT NULL,
	"to_time" time(0) NOT NULL,
	"day_part" text,
	"binds" boolean DEFAULT false NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contract_pattern_weekday" CHECK ("contract_pattern"."weekday" between 1 and 7),
	CONSTRAINT "contract_pattern_parity" CHECK ("contract_pattern"."parity" in (0, 1)),
	CONSTRAINT "contract_pattern_times" CHECK ("contract_pattern"."from_time" < "contract_pattern"."to_time"),
	CONSTRAINT "contract_pattern_binds" CHECK (not "contract_pattern"."binds" or "contract_pattern"."starts_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "contract_payer" (
	"version_id" uuid NOT NULL,
	"payer_id" uuid NOT NULL,
	"thousandths" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contract_payer_version_id_payer_id_pk" PRIMARY KEY("version_id","payer_id"),
	CONSTRAINT "contract_payer_share" CHECK ("contract_payer"."thousandths" between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "contract_rate" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"cents_per_hour" integer NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contract_rate_amount" CHECK ("contract_rate"."cents_per_hour" between 1 and 10000),
	CONSTRAINT "contract_rate_reason" CHECK (length("contract_rate"."reason") > 0)
);
--> statement-breakpoint
CREATE TABLE "contract_version" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"contract_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"state" text NOT NULL,
	"basis" text,
	"agreed_on" date,
	"product_id" uuid NOT NULL,
	"weeks_per_year" numeric(5, 2) NOT NULL,
	"offered_until" date,
	"reason" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contract_version_of_contract" UNIQUE("id","contract_id"),
	CONSTRAINT "contract_version_weeks" CHECK ("contract_version"."weeks_per_year" > 0 and "contract_version"."weeks_per_year" <= 53),
	CONSTRAINT "contract_version_bound" CHECK ("contract_version"."state" <> 'binding' or ("contract_version"."basis" is not null and "contract_version"."agreed_on" is not null)),
	CONSTRAINT "contract_version_offered" CHECK ("contract_version"."state" <> 'offered' or "contract_version"."offered_until" is not null),
	CONSTRAINT "contract_version_offer_ends" CHECK ("contract_version"."offered_until" <= "contract_version"."starts_on" + 366)
);
--> statement-breakpoint
CREATE TABLE "product" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"location_id" uuid NOT NULL,
	"care_type" text NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "product_name" UNIQUE("location_id","care_type","name"),
	CONSTRAINT "product_period" CHECK ("product"."starts_on" <= "product"."ends_on"),
	CONSTRAINT "product_named" CHECK (length("product"."name") > 0)
);
--> statement-breakpoint
CREATE TABLE "product_rate" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"product_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"cents_per_hour" integer NOT NULL,
	"announced_on" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "product_rate_from" UNIQUE("product_id","starts_on"),
	CONSTRAINT "product_rate_amount" CHECK ("product_rate"."cents_per_hour" between 1 and 10000)
);
--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_holder_id_person_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_pattern" ADD CONSTRAINT "contract_pattern_version_fk" FOREIGN KEY ("version_id","contract_id") REFERENCES "public"."contract_version"("id","contract_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_pattern" ADD CONSTRAINT "contract_pattern_child_fk" FOREIGN KEY ("contract_id","child_id") REFERENCES "public"."contract"("id","child_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_payer" ADD CONSTRAINT "contract_payer_version_id_contract_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."contract_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_payer" ADD CONSTRAINT "contract_payer_payer_id_payer_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."payer"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_rate" ADD CONSTRAINT "contract_rate_version_id_contract_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."contract_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_version" ADD CONSTRAINT "contract_version_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_version" ADD CONSTRAINT "contract_version_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_rate" ADD CONSTRAINT "product_rate_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contract_child" ON "contract" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "contract_location" ON "contract" USING btree ("location_id","care_type");--> statement-breakpoint
CREATE INDEX "contract_holder" ON "contract" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "contract_pattern_version" ON "contract_pattern" USING btree ("version_id","contract_id");--> statement-breakpoint
CREATE INDEX "contract_pattern_contract" ON "contract_pattern" USING btree ("contract_id","child_id");--> statement-breakpoint
CREATE INDEX "contract_pattern_child" ON "contract_pattern" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "contract_payer_payer" ON "contract_payer" USING btree ("payer_id");--> statement-breakpoint
CREATE INDEX "contract_version_contract" ON "contract_version" USING btree ("contract_id","starts_on");--> statement-breakpoint
CREATE INDEX "contract_version_product" ON "contract_version" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "contract_version_offers" ON "contract_version" USING btree ("offered_until") WHERE state = 'offered';--> statement-breakpoint
CREATE INDEX "product_rate_announced" ON "product_rate" USING btree ("announced_on");--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
-- No child has two blocks of binding care at once: weekday, dates, minutes of the day and weeks (all, or those of a parity).
ALTER TABLE contract_pattern ADD CONSTRAINT contract_pattern_no_overlap
  EXCLUDE USING gist (
    child_id WITH =, weekday WITH =,
    daterange(starts_on, ends_on, '[]') WITH &&,
    int4range(extract(epoch FROM from_time)::int, extract(epoch FROM to_time)::int) WITH &&,
    int4range(coalesce(parity, 0), coalesce(parity, 1), '[]') WITH &&
  ) WHERE (binds) DEFERRABLE INITIALLY IMMEDIATE;
