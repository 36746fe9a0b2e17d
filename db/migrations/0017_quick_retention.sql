DROP INDEX "log_entry_child_day";--> statement-breakpoint
CREATE INDEX "access_log_at" ON "access_log" USING btree ("at");--> statement-breakpoint
CREATE INDEX "log_entry_child_day" ON "log_entry" USING btree ("child_id","care_day" DESC NULLS LAST,"at_time" DESC NULLS LAST);