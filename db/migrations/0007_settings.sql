ALTER TABLE "opening" DROP CONSTRAINT "opening_weekday";--> statement-breakpoint
ALTER TABLE "care_group" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "opening" ADD COLUMN "starts_on" date;--> statement-breakpoint
ALTER TABLE "opening" ADD COLUMN "ends_on" date;--> statement-breakpoint
-- Hours that stood without a day hold since the location is registered: it was open to nobody before.
UPDATE "opening" o SET "starts_on" = coalesce(
  (SELECT min(r.starts_on) FROM "registration" r WHERE r.location_id = o.location_id), '2000-01-01');--> statement-breakpoint
ALTER TABLE "opening" ALTER COLUMN "starts_on" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "opening_location" ON "opening" USING btree ("location_id");--> statement-breakpoint
ALTER TABLE "opening" ADD CONSTRAINT "opening_period" CHECK ("opening"."starts_on" <= "opening"."ends_on");--> statement-breakpoint
ALTER TABLE "opening" ADD CONSTRAINT "opening_no_overlap"
  EXCLUDE USING gist (location_id WITH =, weekday WITH =, daterange(starts_on, ends_on, '[]') WITH &&);
