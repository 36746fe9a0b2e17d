CREATE TABLE "account" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"person_id" uuid NOT NULL,
	"email" text NOT NULL,
	"state" text DEFAULT 'invited' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_personId_unique" UNIQUE("person_id"),
	CONSTRAINT "account_email_unique" UNIQUE("email"),
	CONSTRAINT "account_email_lower" CHECK ("account"."email" = lower("account"."email") and position('@' in "account"."email") > 1)
);
--> statement-breakpoint
CREATE TABLE "credential" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text,
	"password_changed_at" timestamp with time zone,
	"totp_secret" text,
	"totp_confirmed_at" timestamp with time zone,
	"totp_last_step" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "login_attempt" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"purpose" text NOT NULL,
	"account_key" text NOT NULL,
	"network_key" text NOT NULL,
	"device_key" text,
	"succeeded" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recovery_code" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"account_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recovery_code_once" UNIQUE("account_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"idle_minutes" integer NOT NULL,
	"revoked_at" timestamp with time zone,
	"second_factor_passed" boolean DEFAULT false NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	CONSTRAINT "session_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "token" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"kind" text NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "token_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "absence" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"day" date NOT NULL,
	"from_time" time(0),
	"to_time" time(0),
	"kind" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "absence_times" CHECK (("absence"."from_time" is null) = ("absence"."to_time" is null) and ("absence"."from_time" is null or "absence"."from_time" < "absence"."to_time")),
	CONSTRAINT "absence_withdrawn" CHECK (("absence"."withdrawn_at" is null) = ("absence"."withdrawn_by" is null))
);
--> statement-breakpoint
CREATE TABLE "care_request" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"send_key" uuid NOT NULL,
	"first_day" date NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"reason" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "care_request_send_key" UNIQUE("asked_by","send_key"),
	CONSTRAINT "care_request_decided" CHECK (("care_request"."state" in ('approved','rejected')) = ("care_request"."decided_by" is not null and "care_request"."decided_at" is not null)),
	CONSTRAINT "care_request_reason" CHECK ("care_request"."state" <> 'rejected' or length("care_request"."reason") > 0)
);
--> statement-breakpoint
CREATE TABLE "care_request_slot" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"request_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"day" date NOT NULL,
	"day_part_id" uuid,
	"from_time" time(0) NOT NULL,
	"to_time" time(0) NOT NULL,
	"living" boolean DEFAULT true NOT NULL,
	"booked" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "care_request_slot_times" CHECK ("care_request_slot"."from_time" < "care_request_slot"."to_time"),
	CONSTRAINT "care_request_slot_booked" CHECK ("care_request_slot"."living" or not "care_request_slot"."booked")
);
--> statement-breakpoint
CREATE TABLE "child" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"given_name" text NOT NULL,
	"name_prefix" text DEFAULT '' NOT NULL,
	"family_name" text NOT NULL,
	"birth_date" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "child_names" CHECK (length("child"."given_name") > 0 and length("child"."family_name") > 0)
);
--> statement-breakpoint
CREATE TABLE "child_health" (
	"child_id" uuid PRIMARY KEY NOT NULL,
	"allergies" text[] DEFAULT '{}' NOT NULL,
	"diet" text DEFAULT '' NOT NULL,
	"remarks" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guardianship" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"has_authority" boolean NOT NULL,
	"sees_daily" boolean NOT NULL,
	"sees_medical" boolean NOT NULL,
	"may_request" boolean NOT NULL,
	"is_contract_holder" boolean NOT NULL,
	"may_collect" boolean NOT NULL,
	"block_reason" text,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "guardianship_period" CHECK ("guardianship"."starts_on" <= "guardianship"."ends_on"),
	CONSTRAINT "guardianship_block_documented" CHECK ("guardianship"."block_reason" is null or length("guardianship"."block_reason") > 0)
);
--> statement-breakpoint
CREATE TABLE "contract" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"care_type" text NOT NULL,
	"holder_id" uuid NOT NULL,
	"agreed_on" date NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"weeks_per_year" numeric(5, 2) NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contract_period" CHECK ("contract"."starts_on" <= "contract"."ends_on"),
	CONSTRAINT "contract_weeks" CHECK ("contract"."weeks_per_year" > 0 and "contract"."weeks_per_year" <= 53)
);
--> statement-breakpoint
CREATE TABLE "contract_pattern" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"contract_id" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"period_weeks" integer DEFAULT 1 NOT NULL,
	"anchor" date NOT NULL,
	"day_part_id" uuid,
	"from_time" time(0),
	"to_time" time(0),
	"starts_on" date NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contract_pattern_weekday" CHECK ("contract_pattern"."weekday" between 1 and 7),
	CONSTRAINT "contract_pattern_weeks" CHECK ("contract_pattern"."period_weeks" in (1, 2)),
	CONSTRAINT "contract_pattern_period" CHECK ("contract_pattern"."starts_on" <= "contract_pattern"."ends_on"),
	CONSTRAINT "contract_pattern_part_or_times" CHECK (("contract_pattern"."day_part_id" is not null and "contract_pattern"."from_time" is null and "contract_pattern"."to_time" is null) or ("contract_pattern"."day_part_id" is null and "contract_pattern"."from_time" is not null and "contract_pattern"."to_time" is not null and "contract_pattern"."from_time" < "contract_pattern"."to_time"))
);
--> statement-breakpoint
CREATE TABLE "contract_rate" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"contract_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"cents_per_hour" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contract_rate_period" CHECK ("contract_rate"."starts_on" <= "contract_rate"."ends_on"),
	CONSTRAINT "contract_rate_amount" CHECK ("contract_rate"."cents_per_hour" between 1 and 10000)
);
--> statement-breakpoint
CREATE TABLE "placement" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "placement_period" CHECK ("placement"."starts_on" <= "placement"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "log_entry" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"care_day" date NOT NULL,
	"at_time" time(0) NOT NULL,
	"kind" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"batch_id" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"edited_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "log_entry_batch" UNIQUE("batch_id","child_id"),
	CONSTRAINT "log_entry_removed" CHECK (("log_entry"."removed_at" is null) = ("log_entry"."removed_by" is null))
);
--> statement-breakpoint
CREATE TABLE "log_entry_history" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"entry_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at_time" time(0) NOT NULL,
	"details" jsonb NOT NULL,
	"text" text NOT NULL,
	"replaced_by" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "log_entry_history_version" UNIQUE("entry_id","version")
);
--> statement-breakpoint
CREATE TABLE "care_group" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"location_id" uuid NOT NULL,
	"care_type" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"from_age_months" integer NOT NULL,
	"to_age_months" integer NOT NULL,
	"places" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "care_group_name" UNIQUE("location_id","name"),
	CONSTRAINT "care_group_ages" CHECK ("care_group"."from_age_months" >= 0 and "care_group"."from_age_months" < "care_group"."to_age_months"),
	CONSTRAINT "care_group_places" CHECK ("care_group"."places" between 1 and 30)
);
--> statement-breakpoint
CREATE TABLE "closure_day" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"location_id" uuid,
	"day" date NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "closure_day_once" UNIQUE NULLS NOT DISTINCT("location_id","day")
);
--> statement-breakpoint
CREATE TABLE "day_part" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"location_id" uuid NOT NULL,
	"code" text NOT NULL,
	"from_time" time(0) NOT NULL,
	"to_time" time(0) NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "day_part_times" CHECK ("day_part"."from_time" < "day_part"."to_time"),
	CONSTRAINT "day_part_period" CHECK ("day_part"."starts_on" <= "day_part"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "location" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"name" text NOT NULL,
	"street" text NOT NULL,
	"house_number" text NOT NULL,
	"postcode" text NOT NULL,
	"city" text NOT NULL,
	"phone" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "location_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "opening" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"location_id" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"from_time" time(0) NOT NULL,
	"to_time" time(0) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opening_weekday" UNIQUE("location_id","weekday"),
	CONSTRAINT "opening_weekday_iso" CHECK ("opening"."weekday" between 1 and 7),
	CONSTRAINT "opening_times" CHECK ("opening"."from_time" < "opening"."to_time")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"only_one" boolean DEFAULT true NOT NULL,
	"name" text NOT NULL,
	"kvk_number" text NOT NULL,
	"iban" text NOT NULL,
	"creditor_id" text,
	"email" text NOT NULL,
	"phone" text NOT NULL,
	"street" text NOT NULL,
	"house_number" text NOT NULL,
	"postcode" text NOT NULL,
	"city" text NOT NULL,
	"accent_colour" text DEFAULT '#17624f' NOT NULL,
	"password_minimum" integer DEFAULT 8 NOT NULL,
	"default_language" text DEFAULT 'nl' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisation_onlyOne_unique" UNIQUE("only_one"),
	CONSTRAINT "organisation_only_one" CHECK ("organisation"."only_one"),
	CONSTRAINT "organisation_password_minimum" CHECK ("organisation"."password_minimum" between 8 and 64)
);
--> statement-breakpoint
CREATE TABLE "registration" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"location_id" uuid NOT NULL,
	"care_type" text NOT NULL,
	"lrk_number" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "registration_id_care_type" UNIQUE("id","care_type"),
	CONSTRAINT "registration_period" CHECK ("registration"."starts_on" <= "registration"."ends_on"),
	CONSTRAINT "registration_lrk" CHECK ("registration"."lrk_number" ~ '^[0-9]{9}$')
);
--> statement-breakpoint
CREATE TABLE "request_policy" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"location_id" uuid NOT NULL,
	"care_type" text NOT NULL,
	"mode" text NOT NULL,
	"extra_lead_days" integer NOT NULL,
	"extra_deadline" time(0) NOT NULL,
	"absence_lead_days" integer NOT NULL,
	"absence_deadline" time(0) NOT NULL,
	"max_days_ahead" integer DEFAULT 183 NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "request_policy_period" CHECK ("request_policy"."starts_on" <= "request_policy"."ends_on"),
	CONSTRAINT "request_policy_lead" CHECK ("request_policy"."extra_lead_days" >= 0 and "request_policy"."absence_lead_days" >= 0 and "request_policy"."max_days_ahead" between 1 and 366)
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"given_name" text NOT NULL,
	"name_prefix" text DEFAULT '' NOT NULL,
	"family_name" text NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "person_names" CHECK (length("person"."given_name") > 0 and length("person"."family_name") > 0)
);
--> statement-breakpoint
CREATE TABLE "person_contact" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"phone" text,
	"work_phone" text,
	"street" text,
	"house_number" text,
	"postcode" text,
	"city" text,
	"shielded" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "role_grant" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"location_id" uuid,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "role_grant_once" UNIQUE NULLS NOT DISTINCT("person_id","role","location_id","starts_on"),
	CONSTRAINT "role_grant_period" CHECK ("role_grant"."starts_on" <= "role_grant"."ends_on"),
	CONSTRAINT "role_grant_place" CHECK (("role_grant"."role" in ('office','admin')) = ("role_grant"."location_id" is null))
);
--> statement-breakpoint
CREATE TABLE "access_log" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid NOT NULL,
	"what" text NOT NULL,
	"child_id" uuid,
	"subject_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_person_id" uuid,
	"actor_job" text,
	"act" text NOT NULL,
	"outcome" text NOT NULL,
	"subject_id" uuid,
	"child_ids" uuid[] DEFAULT '{}' NOT NULL,
	"location_id" uuid,
	"before" jsonb,
	"after" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_actor" CHECK (("audit"."actor_person_id" is null) <> ("audit"."actor_job" is null))
);
--> statement-breakpoint
CREATE TABLE "local_mail" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"idempotency_key" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "local_mail_idempotencyKey_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"dedupe_key" text NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"done_at" timestamp with time zone,
	"dead_at" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outbox_dedupeKey_unique" UNIQUE("dedupe_key"),
	CONSTRAINT "outbox_end" CHECK ("outbox"."done_at" is null or "outbox"."dead_at" is null)
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_reported_by_person_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request" ADD CONSTRAINT "care_request_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request" ADD CONSTRAINT "care_request_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request" ADD CONSTRAINT "care_request_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request" ADD CONSTRAINT "care_request_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request_slot" ADD CONSTRAINT "care_request_slot_request_id_care_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."care_request"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request_slot" ADD CONSTRAINT "care_request_slot_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request_slot" ADD CONSTRAINT "care_request_slot_day_part_id_day_part_id_fk" FOREIGN KEY ("day_part_id") REFERENCES "public"."day_part"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_health" ADD CONSTRAINT "child_health_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_holder_id_person_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_registration_fk" FOREIGN KEY ("registration_id","care_type") REFERENCES "public"."registration"("id","care_type") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_pattern" ADD CONSTRAINT "contract_pattern_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_pattern" ADD CONSTRAINT "contract_pattern_day_part_id_day_part_id_fk" FOREIGN KEY ("day_part_id") REFERENCES "public"."day_part"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_rate" ADD CONSTRAINT "contract_rate_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_group_id_care_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."care_group"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_removed_by_person_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry_history" ADD CONSTRAINT "log_entry_history_entry_id_log_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."log_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry_history" ADD CONSTRAINT "log_entry_history_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry_history" ADD CONSTRAINT "log_entry_history_replaced_by_person_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_group" ADD CONSTRAINT "care_group_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closure_day" ADD CONSTRAINT "closure_day_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_part" ADD CONSTRAINT "day_part_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening" ADD CONSTRAINT "opening_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_policy" ADD CONSTRAINT "request_policy_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_contact" ADD CONSTRAINT "person_contact_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "login_attempt_account" ON "login_attempt" USING btree ("account_key","at");--> statement-breakpoint
CREATE INDEX "login_attempt_network" ON "login_attempt" USING btree ("network_key","at");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "token_account" ON "token" USING btree ("account_id","kind");--> statement-breakpoint
CREATE INDEX "absence_child" ON "absence" USING btree ("child_id","day");--> statement-breakpoint
CREATE INDEX "absence_reported_by" ON "absence" USING btree ("reported_by");--> statement-breakpoint
CREATE INDEX "absence_withdrawn_by" ON "absence" USING btree ("withdrawn_by");--> statement-breakpoint
CREATE INDEX "care_request_child" ON "care_request" USING btree ("child_id","created_at");--> statement-breakpoint
CREATE INDEX "care_request_inbox" ON "care_request" USING btree ("location_id","state","first_day");--> statement-breakpoint
CREATE INDEX "care_request_decided_by" ON "care_request" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "care_request_slot_request" ON "care_request_slot" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "care_request_slot_child" ON "care_request_slot" USING btree ("child_id","day");--> statement-breakpoint
CREATE INDEX "care_request_slot_day_part" ON "care_request_slot" USING btree ("day_part_id");--> statement-breakpoint
CREATE INDEX "guardianship_child" ON "guardianship" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "guardianship_person" ON "guardianship" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "contract_child" ON "contract" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "contract_registration" ON "contract" USING btree ("registration_id","care_type");--> statement-breakpoint
CREATE INDEX "contract_holder" ON "contract" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "contract_pattern_contract" ON "contract_pattern" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "contract_pattern_day_part" ON "contract_pattern" USING btree ("day_part_id");--> statement-breakpoint
CREATE INDEX "contract_rate_contract" ON "contract_rate" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "placement_child" ON "placement" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "placement_group" ON "placement" USING btree ("group_id","starts_on");--> statement-breakpoint
CREATE INDEX "log_entry_child_day" ON "log_entry" USING btree ("child_id","care_day" DESC NULLS LAST,"at_time" DESC NULLS LAST) WHERE "log_entry"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "log_entry_author" ON "log_entry" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "log_entry_removed_by" ON "log_entry" USING btree ("removed_by");--> statement-breakpoint
CREATE INDEX "log_entry_history_child" ON "log_entry_history" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "log_entry_history_replaced_by" ON "log_entry_history" USING btree ("replaced_by");--> statement-breakpoint
CREATE INDEX "closure_day_day" ON "closure_day" USING btree ("day");--> statement-breakpoint
CREATE INDEX "day_part_location" ON "day_part" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "registration_location" ON "registration" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "request_policy_location" ON "request_policy" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "role_grant_location" ON "role_grant" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "access_log_child" ON "access_log" USING btree ("child_id","at");--> statement-breakpoint
CREATE INDEX "access_log_person" ON "access_log" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_actor_at" ON "audit" USING btree ("actor_person_id","at");--> statement-breakpoint
CREATE INDEX "audit_children" ON "audit" USING gin ("child_ids");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "local_mail_sent" ON "local_mail" USING btree ("sent_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("run_at") WHERE "outbox"."done_at" is null and "outbox"."dead_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_dead" ON "outbox" USING btree ("dead_at") WHERE "outbox"."dead_at" is not null;