ALTER TABLE "email_change" ADD COLUMN "old_email" text NOT NULL;--> statement-breakpoint
ALTER TABLE "credential" ADD COLUMN "totp_begun_id" uuid;--> statement-breakpoint
ALTER TABLE "credential" ADD COLUMN "totp_begun_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "token" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
CREATE INDEX "login_attempt_at" ON "login_attempt" USING btree ("at");--> statement-breakpoint
CREATE TABLE "login_miss" (
	"account_key" text NOT NULL,
	"device_key" text DEFAULT '' NOT NULL,
	"misses" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "login_miss_account_key_device_key_pk" PRIMARY KEY("account_key","device_key")
);
--> statement-breakpoint
CREATE INDEX "login_miss_last" ON "login_miss" USING btree ("last_at");--> statement-breakpoint
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
ALTER TABLE "email_switch" ADD CONSTRAINT "email_switch_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_switch" ADD CONSTRAINT "email_switch_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "email_switch_one_objection" ON "email_switch" USING btree ("account_id") WHERE "email_switch"."objected_at" is not null and "email_switch"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "email_switch_account" ON "email_switch" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "email_switch_decided_by" ON "email_switch" USING btree ("decided_by");--> statement-breakpoint
-- Links and wishes to change the address die with what they were mailed to or asked with, whoever changes that: an
-- act of today, of next year or a hand in psql.
CREATE FUNCTION app.void_ways_in(of_account uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
UPDATE token SET used_at = app.now() WHERE account_id = of_account AND used_at IS NULL;
UPDATE email_change SET ended_at = app.now() WHERE account_id = of_account AND ended_at IS NULL;
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.void_ways_in(uuid) FROM public;
--> statement-breakpoint
CREATE FUNCTION app.account_voids_ways_in() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  PERFORM app.void_ways_in(NEW.id);
  RETURN NULL;
END
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.account_voids_ways_in() FROM public;
--> statement-breakpoint
CREATE TRIGGER account_voids_ways_in AFTER UPDATE OF email, state ON account
  FOR EACH ROW WHEN (NEW.email <> OLD.email OR (NEW.state <> OLD.state AND NEW.state IN ('frozen', 'deactivated')))
  EXECUTE FUNCTION app.account_voids_ways_in();
--> statement-breakpoint
-- A new password also forgets a second factor that was begun and never confirmed: whoever saw it may not be the owner.
CREATE FUNCTION app.password_voids_ways_in() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  PERFORM app.void_ways_in(NEW.account_id);
  UPDATE credential SET totp_secret = NULL, totp_begun_id = NULL, totp_begun_at = NULL
    WHERE account_id = NEW.account_id AND totp_confirmed_at IS NULL;
  RETURN NULL;
END
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.password_voids_ways_in() FROM public;
--> statement-breakpoint
CREATE TRIGGER credential_voids_ways_in AFTER UPDATE OF password_changed_at ON credential
  FOR EACH ROW EXECUTE FUNCTION app.password_voids_ways_in();
--> statement-breakpoint
CREATE TRIGGER credential_voids_ways_in_first AFTER INSERT ON credential
  FOR EACH ROW WHEN (NEW.password_changed_at IS NOT NULL) EXECUTE FUNCTION app.password_voids_ways_in();
--> statement-breakpoint
ALTER TABLE login_miss ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY login_miss_read ON login_miss FOR SELECT TO portal_app
  USING ((SELECT app.is_job('sign-in', 'housekeeping')));
--> statement-breakpoint
CREATE POLICY login_miss_insert ON login_miss FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in')));
--> statement-breakpoint
CREATE POLICY login_miss_update ON login_miss FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in')))
  WITH CHECK ((SELECT app.is_job('sign-in')));
--> statement-breakpoint
CREATE POLICY login_miss_delete ON login_miss FOR DELETE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON login_miss TO portal_app;
--> statement-breakpoint
ALTER TABLE email_switch ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY email_switch_read ON email_switch FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR (SELECT app.is_job('sign-in')));
--> statement-breakpoint
CREATE POLICY email_switch_insert ON email_switch FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('sign-in')));
--> statement-breakpoint
CREATE POLICY email_switch_update ON email_switch FOR UPDATE TO portal_app
  USING ((SELECT app.is_job('sign-in', 'outbox') OR app.has_role('office', 'admin')))
  WITH CHECK ((SELECT app.is_job('sign-in', 'outbox') OR app.has_role('office', 'admin')));
--> statement-breakpoint
CREATE POLICY email_switch_delete ON email_switch FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON email_switch TO portal_app;
--> statement-breakpoint
GRANT UPDATE (old_token_hash, new_token_hash, objected_at, objected_from, decided_at, decided_by, decision, note) ON email_switch TO portal_app;
