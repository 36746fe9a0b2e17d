ALTER TABLE "closure_day" ADD COLUMN "closing_id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "closure_day" ADD COLUMN "announced" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "closure_day_closing" ON "closure_day" USING btree ("closing_id");