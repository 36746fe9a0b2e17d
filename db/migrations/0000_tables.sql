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
	"totp_begun_id" uuid,
	"totp_begun_at" timestamp with time zone,
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
CREATE TABLE "login_miss" (
	"account_key" text NOT NULL,
	"device_key" text DEFAULT '' NOT NULL,
	"misses" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "login_miss_account_key_device_key_pk" PRIMARY KEY("account_key","device_key")
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
	"letter_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "token_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "alarm" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"facts" jsonb NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "alarm_facts" CHECK (jsonb_typeof("alarm"."facts") = 'object' and not jsonb_path_exists("alarm"."facts", 'strict $.* ? (!(@.type() == "number" || (@.type() == "string" && @ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")))', '{}', true)),
	CONSTRAINT "alarm_answered" CHECK (("alarm"."answered_at" is null) = ("alarm"."answered_by" is null))
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
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "care_request_send_key" UNIQUE("asked_by","send_key"),
	CONSTRAINT "care_request_decided" CHECK (("care_request"."state" in ('approved','rejected')) = ("care_request"."decided_by" is not null and "care_request"."decided_at" is not null)),
	CONSTRAINT "care_request_withdrawn" CHECK (("care_request"."state" = 'withdrawn') = ("care_request"."withdrawn_by" is not null and "care_request"."withdrawn_at" is not null)),
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
	"about_health" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"applied_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "change_request_subject" CHECK (("change_request"."child_id" is null) <> ("change_request"."person_id" is null)),
	CONSTRAINT "change_request_applied" CHECK ("change_request"."applied_at" is null or "change_request"."state" = 'accepted'),
	CONSTRAINT "change_request_rejected" CHECK ("change_request"."state" <> 'rejected' or length("change_request"."reason") > 0),
	CONSTRAINT "change_request_decided" CHECK (("change_request"."decided_by" is not null and "change_request"."decided_at" is not null) = ("change_request"."state" in ('accepted', 'rejected'))),
	CONSTRAINT "change_request_withdrawn" CHECK (("change_request"."state" = 'withdrawn') = ("change_request"."withdrawn_by" is not null and "change_request"."withdrawn_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "email_change" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"account_id" uuid NOT NULL,
	"new_email" text NOT NULL,
	"old_email" text NOT NULL,
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
	"country" text DEFAULT 'NL' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "child_address_country" CHECK ("child_address"."country" ~ '^[A-Z]{2}$')
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
CREATE TABLE "child" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"given_name" text NOT NULL,
	"name_prefix" text DEFAULT '' NOT NULL,
	"family_name" text NOT NULL,
	"birth_date" date NOT NULL,
	"sort_name" text GENERATED ALWAYS AS (app.searchable(family_name || ' ' || given_name || ' ' || name_prefix)) STORED NOT NULL,
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
	"medicines" text DEFAULT '' NOT NULL,
	"vaccinations" text DEFAULT '' NOT NULL,
	"doctor_name" text DEFAULT '' NOT NULL,
	"doctor_phone" text DEFAULT '' NOT NULL,
	"insurer" text DEFAULT '' NOT NULL,
	"policy_number" text DEFAULT '' NOT NULL,
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
CREATE TABLE "email_switch" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"account_id" uuid NOT NULL,
	"old_email" text NOT NULL,
	"new_email" text NOT NULL,
	"switched_at" timestamp with time zone NOT NULL,
	"object_until" timestamp with time zone NOT NULL,
	"old_token_hash" text,
	"new_token_hash" text,
	"objected_at" timestamp with time zone,
	"objected_from" text,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"decision" text,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "email_switch_oldTokenHash_unique" UNIQUE("old_token_hash"),
	CONSTRAINT "email_switch_newTokenHash_unique" UNIQUE("new_token_hash"),
	CONSTRAINT "email_switch_objected" CHECK (("email_switch"."objected_at" is null) = ("email_switch"."objected_from" is null)),
	CONSTRAINT "email_switch_decided" CHECK (num_nonnulls("email_switch"."decided_at", "email_switch"."decided_by", "email_switch"."decision") in (0, 3)),
	CONSTRAINT "email_switch_order" CHECK ("email_switch"."decided_at" is null or "email_switch"."objected_at" is not null)
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
CREATE TABLE "attachment" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"storage_key" text NOT NULL,
	"sha256" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"message_id" uuid,
	"news_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attachment_one_place" CHECK (num_nonnulls("attachment"."message_id", "attachment"."news_id") <= 1),
	CONSTRAINT "attachment_file_name" CHECK (length("attachment"."file_name") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "conversation" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"inbox_name" text NOT NULL,
	"location_id" uuid,
	"group_id" uuid,
	"child_id" uuid NOT NULL,
	"child_name" text NOT NULL,
	"urgent" boolean DEFAULT false NOT NULL,
	"started_by" uuid NOT NULL,
	"send_key" uuid NOT NULL,
	"mailing_id" uuid,
	"last_number" integer NOT NULL,
	"last_side" text NOT NULL,
	"last_message_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversation_sent" UNIQUE("started_by","send_key","child_id"),
	CONSTRAINT "conversation_subject" CHECK (length("conversation"."subject") between 1 and 120),
	CONSTRAINT "conversation_inbox" CHECK (("conversation"."kind" = 'group') = ("conversation"."group_id" is not null) and ("conversation"."kind" = 'office' or "conversation"."location_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "mailing" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"inbox_name" text NOT NULL,
	"location_id" uuid,
	"group_id" uuid,
	"audience_name" text NOT NULL,
	"urgent" boolean DEFAULT false NOT NULL,
	"sent_by" uuid NOT NULL,
	"sender_name" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"send_key" uuid NOT NULL,
	"recalled_at" timestamp with time zone,
	"recalled_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mailing_sent" UNIQUE("sent_by","send_key"),
	CONSTRAINT "mailing_subject" CHECK (length("mailing"."subject") between 1 and 120),
	CONSTRAINT "mailing_inbox" CHECK (("mailing"."kind" = 'group') = ("mailing"."group_id" is not null) and ("mailing"."kind" = 'office' or "mailing"."location_id" is not null)),
	CONSTRAINT "mailing_recalled" CHECK (("mailing"."recalled_at" is null) = ("mailing"."recalled_by" is null))
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"side" text NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"recalled_at" timestamp with time zone,
	"recalled_by" uuid,
	"send_key" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_number" UNIQUE("conversation_id","number"),
	CONSTRAINT "message_sent" UNIQUE("conversation_id","author_id","send_key"),
	CONSTRAINT "message_recalled" CHECK (("message"."recalled_at" is null) = ("message"."recalled_by" is null)),
	CONSTRAINT "message_body" CHECK (length("message"."body") <= 4000 and ("message"."recalled_at" is null) = (length("message"."body") > 0))
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"person_id" uuid,
	"display_name" text NOT NULL,
	"read_until" integer DEFAULT 0 NOT NULL,
	"read_at" timestamp with time zone,
	"muted" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participant_once" UNIQUE NULLS NOT DISTINCT("conversation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "news" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"location_id" uuid,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" uuid NOT NULL,
	"author_name" text NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"send_key" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "news_sent" UNIQUE("published_by","send_key"),
	CONSTRAINT "news_title" CHECK (length("news"."title") between 1 and 120),
	CONSTRAINT "news_body" CHECK (length("news"."body") between 1 and 4000),
	CONSTRAINT "news_withdrawn" CHECK (("news"."withdrawn_at" is null) = ("news"."withdrawn_by" is null))
);
--> statement-breakpoint
CREATE TABLE "news_read" (
	"news_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "news_read_news_id_person_id_pk" PRIMARY KEY("news_id","person_id")
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
	"blocked_text" text DEFAULT '' NOT NULL,
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
	"sort_name" text GENERATED ALWAYS AS (app.searchable(family_name || ' ' || given_name || ' ' || name_prefix)) STORED NOT NULL,
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
	"country" text DEFAULT 'NL' NOT NULL,
	"shielded" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "person_contact_country" CHECK ("person_contact"."country" ~ '^[A-Z]{2}$')
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
CREATE TABLE "reading_brake" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"percent" integer NOT NULL,
	"delay_ms" integer NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reading_brake_delay" CHECK ("reading_brake"."delay_ms" between 0 and 8000)
);
--> statement-breakpoint
CREATE TABLE "access_log" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid NOT NULL,
	"what" text NOT NULL,
	"child_id" uuid,
	"subject_id" uuid,
	"listed_on" date,
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
CREATE TABLE "mail_pace" (
	"one_row" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"next_call_at" timestamp with time zone DEFAULT now() NOT NULL,
	"paused_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mail_pace_one_row" CHECK ("mail_pace"."one_row")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"dedupe_key" text NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"addressee" uuid,
	"batch_id" uuid,
	"retry_at" timestamp with time zone,
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
ALTER TABLE "alarm" ADD CONSTRAINT "alarm_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_reported_by_person_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request" ADD CONSTRAINT "care_request_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request" ADD CONSTRAINT "care_request_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request" ADD CONSTRAINT "care_request_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request" ADD CONSTRAINT "care_request_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request" ADD CONSTRAINT "care_request_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request_slot" ADD CONSTRAINT "care_request_slot_request_id_care_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."care_request"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request_slot" ADD CONSTRAINT "care_request_slot_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_request_slot" ADD CONSTRAINT "care_request_slot_day_part_id_day_part_id_fk" FOREIGN KEY ("day_part_id") REFERENCES "public"."day_part"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_field" ADD CONSTRAINT "change_field_request_id_change_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."change_request"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_field" ADD CONSTRAINT "change_field_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_field" ADD CONSTRAINT "change_field_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_change" ADD CONSTRAINT "email_change_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_wish" ADD CONSTRAINT "notification_wish_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_address" ADD CONSTRAINT "child_address_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_identity" ADD CONSTRAINT "child_identity_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_profile" ADD CONSTRAINT "child_profile_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collector" ADD CONSTRAINT "collector_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_contact" ADD CONSTRAINT "emergency_contact_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_health" ADD CONSTRAINT "child_health_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_holder_id_person_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_registration_fk" FOREIGN KEY ("registration_id","care_type") REFERENCES "public"."registration"("id","care_type") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_pattern" ADD CONSTRAINT "contract_pattern_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_pattern" ADD CONSTRAINT "contract_pattern_day_part_id_day_part_id_fk" FOREIGN KEY ("day_part_id") REFERENCES "public"."day_part"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_rate" ADD CONSTRAINT "contract_rate_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_group_id_care_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."care_group"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_payer_id_person_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_replaces_id_document_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."document"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_switch" ADD CONSTRAINT "email_switch_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_switch" ADD CONSTRAINT "email_switch_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_payer_id_person_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_credits_id_invoice_id_fk" FOREIGN KEY ("credits_id") REFERENCES "public"."invoice"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_invoice_id_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoice"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_request_id_care_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."care_request"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_invoice_id_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoice"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_billing" ADD CONSTRAINT "person_billing_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_removed_by_person_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry_history" ADD CONSTRAINT "log_entry_history_entry_id_log_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."log_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry_history" ADD CONSTRAINT "log_entry_history_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry_history" ADD CONSTRAINT "log_entry_history_replaced_by_person_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_news_id_news_id_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_group_id_care_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."care_group"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_mailing_id_mailing_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailing"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_group_id_care_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."care_group"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_sent_by_person_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_recalled_by_person_id_fk" FOREIGN KEY ("recalled_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_conversation_id_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_recalled_by_person_id_fk" FOREIGN KEY ("recalled_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_conversation_id_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_read" ADD CONSTRAINT "news_read_news_id_news_id_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_read" ADD CONSTRAINT "news_read_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_group" ADD CONSTRAINT "care_group_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closure_day" ADD CONSTRAINT "closure_day_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_part" ADD CONSTRAINT "day_part_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening" ADD CONSTRAINT "opening_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_policy" ADD CONSTRAINT "request_policy_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_contact" ADD CONSTRAINT "person_contact_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_batch_id_photo_batch_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."photo_batch"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_batch" ADD CONSTRAINT "photo_batch_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_batch" ADD CONSTRAINT "photo_batch_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_child" ADD CONSTRAINT "photo_child_photo_id_photo_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photo"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_child" ADD CONSTRAINT "photo_child_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_child" ADD CONSTRAINT "photo_child_linked_by_person_id_fk" FOREIGN KEY ("linked_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_brake" ADD CONSTRAINT "reading_brake_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "login_attempt_account" ON "login_attempt" USING btree ("account_key","at");--> statement-breakpoint
CREATE INDEX "login_attempt_network" ON "login_attempt" USING btree ("network_key","at");--> statement-breakpoint
CREATE INDEX "login_attempt_at" ON "login_attempt" USING btree ("at");--> statement-breakpoint
CREATE INDEX "login_miss_last" ON "login_miss" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "token_account" ON "token" USING btree ("account_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "alarm_one_open" ON "alarm" USING btree ("kind","subject") WHERE "alarm"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "alarm_answered_by" ON "alarm" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "alarm_answered_at" ON "alarm" USING btree ("answered_at");--> statement-breakpoint
CREATE INDEX "absence_child" ON "absence" USING btree ("child_id","day");--> statement-breakpoint
CREATE INDEX "absence_reported_by" ON "absence" USING btree ("reported_by");--> statement-breakpoint
CREATE INDEX "absence_withdrawn_by" ON "absence" USING btree ("withdrawn_by");--> statement-breakpoint
CREATE INDEX "care_request_child" ON "care_request" USING btree ("child_id","created_at");--> statement-breakpoint
CREATE INDEX "care_request_inbox" ON "care_request" USING btree ("location_id","state","first_day");--> statement-breakpoint
CREATE INDEX "care_request_decided_by" ON "care_request" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "care_request_withdrawn_by" ON "care_request" USING btree ("withdrawn_by");--> statement-breakpoint
CREATE INDEX "care_request_slot_request" ON "care_request_slot" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "care_request_slot_child" ON "care_request_slot" USING btree ("child_id","day");--> statement-breakpoint
CREATE INDEX "care_request_slot_day_part" ON "care_request_slot" USING btree ("day_part_id");--> statement-breakpoint
CREATE INDEX "change_field_child" ON "change_field" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "change_field_person" ON "change_field" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "change_request_one_pending_child" ON "change_request" USING btree ("child_id","about_health") WHERE "change_request"."state" = 'pending';--> statement-breakpoint
CREATE UNIQUE INDEX "change_request_one_pending_person" ON "change_request" USING btree ("person_id") WHERE "change_request"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "change_request_child" ON "change_request" USING btree ("child_id","asked_at");--> statement-breakpoint
CREATE INDEX "change_request_person" ON "change_request" USING btree ("person_id","asked_at");--> statement-breakpoint
CREATE INDEX "change_request_asked_by" ON "change_request" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "change_request_decided_by" ON "change_request" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "change_request_withdrawn_by" ON "change_request" USING btree ("withdrawn_by");--> statement-breakpoint
CREATE INDEX "change_request_pending" ON "change_request" USING btree ("about_health","asked_at") WHERE "change_request"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "change_request_due" ON "change_request" USING btree ("holds_from") WHERE "change_request"."state" = 'accepted' and "change_request"."applied_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "email_change_one_open" ON "email_change" USING btree ("account_id") WHERE "email_change"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "email_change_account" ON "email_change" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "collector_child" ON "collector" USING btree ("child_id","position");--> statement-breakpoint
CREATE INDEX "emergency_contact_child" ON "emergency_contact" USING btree ("child_id","position");--> statement-breakpoint
CREATE INDEX "child_sort_name" ON "child" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "guardianship_child" ON "guardianship" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "guardianship_person" ON "guardianship" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "consent_child" ON "consent" USING btree ("child_id","purpose");--> statement-breakpoint
CREATE INDEX "consent_person" ON "consent" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "contract_child" ON "contract" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "contract_registration" ON "contract" USING btree ("registration_id","care_type");--> statement-breakpoint
CREATE INDEX "contract_holder" ON "contract" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "contract_pattern_contract" ON "contract_pattern" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "contract_pattern_day_part" ON "contract_pattern" USING btree ("day_part_id");--> statement-breakpoint
CREATE INDEX "contract_rate_contract" ON "contract_rate" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "placement_child" ON "placement" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "placement_group" ON "placement" USING btree ("group_id","starts_on");--> statement-breakpoint
CREATE UNIQUE INDEX "document_first_once" ON "document" USING btree ("kind","payer_id","subject_id","year") WHERE replaces_id is null;--> statement-breakpoint
CREATE INDEX "document_payer" ON "document" USING btree ("payer_id","kind","year" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "document_children" ON "document" USING gin ("child_ids");--> statement-breakpoint
CREATE INDEX "document_subject" ON "document" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "email_switch_one_objection" ON "email_switch" USING btree ("account_id") WHERE "email_switch"."objected_at" is not null and "email_switch"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "email_switch_account" ON "email_switch" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "email_switch_decided_by" ON "email_switch" USING btree ("decided_by");--> statement-breakpoint
CREATE UNIQUE INDEX "invoice_one_living" ON "invoice" USING btree ("payer_id","month") WHERE kind = 'invoice' and state <> 'credited';--> statement-breakpoint
CREATE INDEX "invoice_payer" ON "invoice" USING btree ("payer_id","month" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "invoice_line_child" ON "invoice_line" USING btree ("child_id","from_day");--> statement-breakpoint
CREATE INDEX "invoice_line_registration" ON "invoice_line" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "invoice_line_contract" ON "invoice_line" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "invoice_line_request" ON "invoice_line" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "log_entry_child_day" ON "log_entry" USING btree ("child_id","care_day" DESC NULLS FIRST,"at_time" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "log_entry_one_nap" ON "log_entry" USING btree ("child_id","care_day") WHERE "log_entry"."kind" = 'sleep' and "log_entry"."details" ->> 'to' is null and "log_entry"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "log_entry_author" ON "log_entry" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "log_entry_removed_by" ON "log_entry" USING btree ("removed_by");--> statement-breakpoint
CREATE INDEX "log_entry_history_child" ON "log_entry_history" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "log_entry_history_replaced_by" ON "log_entry_history" USING btree ("replaced_by");--> statement-breakpoint
CREATE INDEX "attachment_message" ON "attachment" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "attachment_news" ON "attachment" USING btree ("news_id");--> statement-breakpoint
CREATE INDEX "attachment_key" ON "attachment" USING btree ("storage_key");--> statement-breakpoint
CREATE INDEX "attachment_added_by" ON "attachment" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "attachment_orphan" ON "attachment" USING btree ("added_at") WHERE "attachment"."message_id" is null and "attachment"."news_id" is null;--> statement-breakpoint
CREATE INDEX "conversation_location" ON "conversation" USING btree ("location_id","kind","last_message_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "conversation_group" ON "conversation" USING btree ("group_id","last_message_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "conversation_kind" ON "conversation" USING btree ("kind","last_message_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "conversation_child" ON "conversation" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "conversation_mailing" ON "conversation" USING btree ("mailing_id");--> statement-breakpoint
CREATE INDEX "mailing_location" ON "mailing" USING btree ("location_id","kind","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "mailing_group" ON "mailing" USING btree ("group_id","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "mailing_newest" ON "mailing" USING btree ("sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "mailing_recalled_by" ON "mailing" USING btree ("recalled_by");--> statement-breakpoint
CREATE INDEX "message_author" ON "message" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "message_recalled_by" ON "message" USING btree ("recalled_by");--> statement-breakpoint
CREATE INDEX "participant_person" ON "participant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "news_newest" ON "news" USING btree ("published_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "news_location" ON "news" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "news_withdrawn_by" ON "news" USING btree ("withdrawn_by");--> statement-breakpoint
CREATE INDEX "news_read_person" ON "news_read" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "closure_day_day" ON "closure_day" USING btree ("day");--> statement-breakpoint
CREATE INDEX "day_part_location" ON "day_part" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "registration_location" ON "registration" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "request_policy_location" ON "request_policy" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "role_grant_location" ON "role_grant" USING btree ("location_id");--> statement-breakpoint
CREATE UNIQUE INDEX "photo_once_per_location" ON "photo" USING btree ("location_id","sha256") WHERE "photo"."state" <> 'rejected';--> statement-breakpoint
CREATE INDEX "photo_location" ON "photo" USING btree ("location_id","added_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "photo_added_by" ON "photo" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "photo_batch_location" ON "photo_batch" USING btree ("location_id","started_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "photo_batch_started_by" ON "photo_batch" USING btree ("started_by");--> statement-breakpoint
CREATE INDEX "photo_child_child" ON "photo_child" USING btree ("child_id","photo_id");--> statement-breakpoint
CREATE INDEX "photo_child_linked_by" ON "photo_child" USING btree ("linked_by");--> statement-breakpoint
CREATE INDEX "access_log_at" ON "access_log" USING btree ("at");--> statement-breakpoint
CREATE INDEX "access_log_child" ON "access_log" USING btree ("child_id","at");--> statement-breakpoint
CREATE INDEX "access_log_person" ON "access_log" USING btree ("person_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "access_log_listed_once" ON "access_log" USING btree ("person_id","child_id","what","listed_on") WHERE "access_log"."listed_on" is not null;--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_actor_at" ON "audit" USING btree ("actor_person_id","at");--> statement-breakpoint
CREATE INDEX "audit_children" ON "audit" USING gin ("child_ids");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "local_mail_sent" ON "local_mail" USING btree ("sent_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("run_at") WHERE "outbox"."done_at" is null and "outbox"."dead_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_daily_parts" ON "outbox" USING btree (("payload"->>'personId')) WHERE "outbox"."kind" = 'daily.part';--> statement-breakpoint
CREATE INDEX "outbox_line" ON "outbox" USING btree ("addressee","run_at") WHERE "outbox"."done_at" is null and "outbox"."dead_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_batch" ON "outbox" USING btree ("batch_id") WHERE "outbox"."done_at" is null and "outbox"."dead_at" is null and "outbox"."batch_id" is not null;--> statement-breakpoint
CREATE INDEX "outbox_dead" ON "outbox" USING btree ("dead_at") WHERE "outbox"."dead_at" is not null;