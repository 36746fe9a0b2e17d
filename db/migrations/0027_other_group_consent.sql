CREATE TABLE "other_group_consent" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"child_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"state" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"signed_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "other_group_consent_period" CHECK ("other_group_consent"."starts_on" <= "other_group_consent"."ends_on"),
	CONSTRAINT "other_group_consent_answered" CHECK (("other_group_consent"."answered_by" is null) = ("other_group_consent"."answered_at" is null)),
	CONSTRAINT "other_group_consent_given" CHECK ("other_group_consent"."state" <> 'given' or "other_group_consent"."answered_by" is not null or "other_group_consent"."signed_on" is not null)
);
--> statement-breakpoint
ALTER TABLE "other_group_consent" ADD CONSTRAINT "other_group_consent_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "other_group_consent" ADD CONSTRAINT "other_group_consent_group_id_care_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."care_group"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "other_group_consent" ADD CONSTRAINT "other_group_consent_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "other_group_consent" ADD CONSTRAINT "other_group_consent_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "other_group_consent_child" ON "other_group_consent" USING btree ("child_id","starts_on");--> statement-breakpoint
CREATE INDEX "other_group_consent_group" ON "other_group_consent" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "other_group_consent_asked_by" ON "other_group_consent" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "other_group_consent_answered_by" ON "other_group_consent" USING btree ("answered_by");--> statement-breakpoint
-- One question per child, group and day; as one text, since no query may take this index for a quick one (0026).
ALTER TABLE "other_group_consent" ADD CONSTRAINT other_group_consent_once EXCLUDE USING gist (
  (child_id::text || group_id::text) WITH =, daterange(starts_on, ends_on, '[]') WITH &&
) WHERE (state <> 'cancelled');
