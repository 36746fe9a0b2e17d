-- `order by x desc` puts nulls first; an index that puts them last serves no such query, however alike it looks.
DROP INDEX "log_entry_child_day";--> statement-breakpoint
CREATE INDEX "log_entry_child_day" ON "log_entry" USING btree ("child_id","care_day" DESC,"at_time" DESC);--> statement-breakpoint
DROP INDEX "local_mail_sent";--> statement-breakpoint
CREATE INDEX "local_mail_sent" ON "local_mail" USING btree ("sent_at" DESC);--> statement-breakpoint
DROP INDEX "photo_location";--> statement-breakpoint
CREATE INDEX "photo_location" ON "photo" USING btree ("location_id","added_at" DESC,"id" DESC);--> statement-breakpoint
DROP INDEX "photo_batch_location";--> statement-breakpoint
CREATE INDEX "photo_batch_location" ON "photo_batch" USING btree ("location_id","started_at" DESC);--> statement-breakpoint
DROP INDEX "document_payer";--> statement-breakpoint
CREATE INDEX "document_payer" ON "document" USING btree ("payer_id","kind","year" DESC);--> statement-breakpoint
DROP INDEX "invoice_payer";--> statement-breakpoint
CREATE INDEX "invoice_payer" ON "invoice" USING btree ("payer_id","month" DESC);--> statement-breakpoint
DROP INDEX "conversation_location";--> statement-breakpoint
CREATE INDEX "conversation_location" ON "conversation" USING btree ("location_id","kind","last_message_at" DESC,"id" DESC);--> statement-breakpoint
DROP INDEX "conversation_group";--> statement-breakpoint
CREATE INDEX "conversation_group" ON "conversation" USING btree ("group_id","last_message_at" DESC,"id" DESC);--> statement-breakpoint
DROP INDEX "conversation_kind";--> statement-breakpoint
CREATE INDEX "conversation_kind" ON "conversation" USING btree ("kind","last_message_at" DESC,"id" DESC);--> statement-breakpoint
DROP INDEX "news_newest";--> statement-breakpoint
CREATE INDEX "news_newest" ON "news" USING btree ("published_at" DESC,"id" DESC);
