CREATE TABLE "notification" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" jsonb NOT NULL,
	"person_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"child_id" uuid,
	"happened_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_once" UNIQUE("event_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "notification_delivery" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"notification_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"letter_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_delivery_once" UNIQUE("notification_id","channel")
);
--> statement-breakpoint
DROP INDEX "outbox_daily_parts";--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_delivery" ADD CONSTRAINT "notification_delivery_notification_id_notification_id_fk" FOREIGN KEY ("notification_id") REFERENCES "public"."notification"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notification_newest" ON "notification" USING btree ("person_id","happened_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "notification_unread" ON "notification" USING btree ("person_id","kind") WHERE "notification"."read_at" is null;--> statement-breakpoint
CREATE INDEX "notification_child" ON "notification" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "notification_happened" ON "notification" USING btree ("happened_at");--> statement-breakpoint
CREATE INDEX "notification_delivery_letter" ON "notification_delivery" USING btree ("letter_id");--> statement-breakpoint
-- What waits while this is brought up to date goes on as it was planned: each letter becomes the letter of a
-- notification, each part of a daily summary hangs on that summary, and news is told as an event.
UPDATE "outbox" SET "kind" = 'news.published' WHERE "kind" = 'news.announce';--> statement-breakpoint
INSERT INTO "outbox" ("kind", "payload", "dedupe_key", "run_at")
SELECT 'mail.daily-summary', jsonb_build_object('personId', payload->>'personId', 'day', payload->>'day'),
  'daily-summary ' || (payload->>'personId') || ' ' || (payload->>'day'), min(run_at)
FROM "outbox" WHERE kind = 'daily.part' AND done_at IS NULL
GROUP BY payload->>'personId', payload->>'day'
ON CONFLICT ("dedupe_key") DO NOTHING;--> statement-breakpoint
INSERT INTO "notification" ("event_id", "kind", "subject", "person_id", "topic", "child_id", "happened_at")
SELECT o.id, told.event, (o.payload - 'personId' - 'notice' - 'day') || CASE WHEN o.payload ? 'conversationId'
    THEN jsonb_build_object('messageId', (SELECT m.id FROM "message" m
      WHERE m.conversation_id = (o.payload->>'conversationId')::uuid ORDER BY m.number DESC LIMIT 1)) ELSE '{}' END,
  (o.payload->>'personId')::uuid, told.topic,
  coalesce(
    (SELECT r.child_id FROM "care_request" r WHERE r.id = (o.payload->>'requestId')::uuid),
    (SELECT r.child_id FROM "change_request" r WHERE r.id = (o.payload->>'requestId')::uuid),
    (SELECT c.child_id FROM "conversation" c WHERE c.id = (o.payload->>'conversationId')::uuid)),
  o.created_at
FROM "outbox" o
JOIN (VALUES
  ('mail.care-request-asked', 'care-request.asked', 'careRequests'),
  ('mail.care-request-decided', 'care-request.decided', 'careRequests'),
  ('mail.change-to-decide', 'change-request.asked', 'familyData'),
  ('mail.child-change-asked', 'child-change.asked', 'familyData'),
  ('mail.change-decided', 'change-request.decided', 'familyData'),
  ('mail.message', 'message.sent', 'messages'),
  ('mail.urgent-message', 'message.urgent', 'messages'),
  ('mail.news', 'news.published', 'news'),
  ('mail.invoice-ready', 'invoice.issued', 'documents'),
  ('mail.document-ready', 'document.published', 'documents')) told (letter, event, topic)
  ON told.letter = coalesce(o.payload->>'notice', o.kind)
JOIN "person" p ON p.id = (o.payload->>'personId')::uuid
WHERE o.done_at IS NULL;--> statement-breakpoint
INSERT INTO "notification_delivery" ("notification_id", "channel", "letter_id")
SELECT n.id, 'mail', coalesce(summary.id, o.id)
FROM "notification" n JOIN "outbox" o ON o.id = n.event_id
LEFT JOIN "outbox" summary ON o.kind = 'daily.part'
  AND summary.dedupe_key = 'daily-summary ' || (o.payload->>'personId') || ' ' || (o.payload->>'day');--> statement-breakpoint
DELETE FROM "outbox" WHERE "kind" = 'daily.part';
