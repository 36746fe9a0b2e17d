CREATE TABLE "change_field" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"request_id" uuid NOT NULL,
	"child_id" uuid,
	"person_id" uuid,
	"question" text NOT NULL,
	"field" text NOT NULL,
	"old_value" text NOT NULL,
	"new_value" text NOT NULL,
	"sealed" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "change_field_once" UNIQUE("request_id","field"),
	CONSTRAINT "change_field_subject" CHECK (("change_field"."child_id" is null) <> ("change_field"."person_id" is null))
);
--> statement-breakpoint
CREATE TABLE "change_request" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid,
	"person_id" uuid,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"holds_from" date,
	"for_office" boolean NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"applied_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "change_request_subject" CHECK (("change_request"."child_id" is null) <> ("change_request"."person_id" is null)),
	CONSTRAINT "change_request_applied" CHECK ("change_request"."applied_at" is null or "change_request"."state" = 'accepted'),
	CONSTRAINT "change_request_rejected" CHECK ("change_request"."state" <> 'rejected' or length("change_request"."reason") > 0),
	CONSTRAINT "change_request_decided" CHECK (("change_request"."decided_by" is not null and "change_request"."decided_at" is not null) = ("change_request"."state" in ('accepted', 'rejected')))
);
--> statement-breakpoint
CREATE TABLE "email_change" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"account_id" uuid NOT NULL,
	"new_email" text NOT NULL,
	"token_hash" text,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "email_change_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "email_change_lower" CHECK ("email_change"."new_email" = lower("email_change"."new_email"))
);
--> statement-breakpoint
CREATE TABLE "notification_wish" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"person_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"wish" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_wish_once" UNIQUE("person_id","topic")
);
--> statement-breakpoint
CREATE TABLE "child_address" (
	"child_id" uuid PRIMARY KEY NOT NULL,
	"street" text NOT NULL,
	"house_number" text NOT NULL,
	"postcode" text NOT NULL,
	"city" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "child_identity" (
	"child_id" uuid PRIMARY KEY NOT NULL,
	"bsn_sealed" text NOT NULL,
	"bsn_last_digits" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "child_identity_bsn_digits" CHECK ("child_identity"."bsn_last_digits" ~ '^[0-9]{3}$')
);
--> statement-breakpoint
CREATE TABLE "child_profile" (
	"child_id" uuid PRIMARY KEY NOT NULL,
	"school" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "collector" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"relation" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "collector_name" CHECK (length("collector"."name") > 0)
);
--> statement-breakpoint
CREATE TABLE "emergency_contact" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"relation" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "emergency_contact_name" CHECK (length("emergency_contact"."name") > 0)
);
--> statement-breakpoint
ALTER TABLE "child_health" ADD COLUMN "medicines" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "child_health" ADD COLUMN "vaccinations" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "child_health" ADD COLUMN "doctor_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "child_health" ADD COLUMN "doctor_phone" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "child_health" ADD COLUMN "insurer" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "child_health" ADD COLUMN "policy_number" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "change_field" ADD CONSTRAINT "change_field_request_id_change_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."change_request"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_field" ADD CONSTRAINT "change_field_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_field" ADD CONSTRAINT "change_field_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_change" ADD CONSTRAINT "email_change_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_wish" ADD CONSTRAINT "notification_wish_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_address" ADD CONSTRAINT "child_address_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_identity" ADD CONSTRAINT "child_identity_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_profile" ADD CONSTRAINT "child_profile_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collector" ADD CONSTRAINT "collector_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_contact" ADD CONSTRAINT "emergency_contact_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_field_child" ON "change_field" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "change_field_person" ON "change_field" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "change_request_one_pending_child" ON "change_request" USING btree ("child_id") WHERE "change_request"."state" = 'pending';--> statement-breakpoint
CREATE UNIQUE INDEX "change_request_one_pending_person" ON "change_request" USING btree ("person_id") WHERE "change_request"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "change_request_child" ON "change_request" USING btree ("child_id","asked_at");--> statement-breakpoint
CREATE INDEX "change_request_person" ON "change_request" USING btree ("person_id","asked_at");--> statement-breakpoint
CREATE INDEX "change_request_asked_by" ON "change_request" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "change_request_decided_by" ON "change_request" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "change_request_pending" ON "change_request" USING btree ("asked_at") WHERE "change_request"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "change_request_due" ON "change_request" USING btree ("holds_from") WHERE "change_request"."state" = 'accepted' and "change_request"."applied_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "email_change_one_open" ON "email_change" USING btree ("account_id") WHERE "email_change"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "email_change_account" ON "email_change" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "collector_child" ON "collector" USING btree ("child_id","position");--> statement-breakpoint
CREATE INDEX "emergency_contact_child" ON "emergency_contact" USING btree ("child_id","position");