-- What one daily letter tells of is found by its reader.
CREATE INDEX "outbox_daily_parts" ON "outbox" USING btree (("payload"->>'personId')) WHERE "outbox"."kind" = 'daily.part';
