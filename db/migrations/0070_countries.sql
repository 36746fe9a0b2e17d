-- Families live over the border too; an address without a word about it is in the Netherlands.
ALTER TABLE "person_contact" ADD COLUMN "country" text DEFAULT 'NL' NOT NULL;--> statement-breakpoint
ALTER TABLE "child_address" ADD COLUMN "country" text DEFAULT 'NL' NOT NULL;--> statement-breakpoint
ALTER TABLE "person_contact" ADD CONSTRAINT "person_contact_country" CHECK ("person_contact"."country" ~ '^[A-Z]{2}$');--> statement-breakpoint
ALTER TABLE "child_address" ADD CONSTRAINT "child_address_country" CHECK ("child_address"."country" ~ '^[A-Z]{2}$');
