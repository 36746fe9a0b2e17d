ALTER TABLE "child" ADD COLUMN "sort_name" text GENERATED ALWAYS AS (app.searchable(family_name || ' ' || given_name || ' ' || name_prefix)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "sort_name" text GENERATED ALWAYS AS (app.searchable(family_name || ' ' || given_name || ' ' || name_prefix)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "child_sort_name" ON "child" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "child_search" ON "child" USING gin ("sort_name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "person_search" ON "person" USING gin ("sort_name" gin_trgm_ops);