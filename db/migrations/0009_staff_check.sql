CREATE TABLE "staff_check" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"vog_issued_on" date,
	"register_linked_on" date,
	"qualification" text DEFAULT 'none' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "staff_check_qualification" CHECK ("staff_check"."qualification" in ('qualified','trainee','none'))
);
--> statement-breakpoint
ALTER TABLE "staff_check" ADD CONSTRAINT "staff_check_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;