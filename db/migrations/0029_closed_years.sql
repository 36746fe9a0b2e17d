CREATE TABLE "book_year" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"year" integer NOT NULL,
	"turn" integer NOT NULL,
	"closes" boolean NOT NULL,
	"reason" text,
	"day" date NOT NULL,
	"set_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "book_year_turn" UNIQUE("year","turn"),
	CONSTRAINT "book_year_in_turns" CHECK ("book_year"."turn" > 0 and "book_year"."closes" = ("book_year"."turn" % 2 = 1)),
	CONSTRAINT "book_year_reason" CHECK ("book_year"."closes" = ("book_year"."reason" is null))
);
--> statement-breakpoint
ALTER TABLE "document" ADD COLUMN "figures" jsonb;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD COLUMN "child_name" text;--> statement-breakpoint
ALTER TABLE "invoice_line" ADD COLUMN "child_born_on" date;--> statement-breakpoint
ALTER TABLE "book_year" ADD CONSTRAINT "book_year_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "book_year_set_by" ON "book_year" USING btree ("set_by");--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_child" CHECK (("invoice_line"."child_name" is null) = ("invoice_line"."child_born_on" is null) and ("invoice_line"."child_id" is null or "invoice_line"."child_name" is null));