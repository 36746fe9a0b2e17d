CREATE TABLE "attachment" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"storage_key" text NOT NULL,
	"sha256" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"message_id" uuid,
	"news_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attachment_one_place" CHECK (num_nonnulls("attachment"."message_id", "attachment"."news_id") <= 1),
	CONSTRAINT "attachment_file_name" CHECK (length("attachment"."file_name") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "conversation" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"inbox_name" text NOT NULL,
	"location_id" uuid,
	"group_id" uuid,
	"child_id" uuid NOT NULL,
	"child_name" text NOT NULL,
	"urgent" boolean DEFAULT false NOT NULL,
	"started_by" uuid NOT NULL,
	"send_key" uuid NOT NULL,
	"last_number" integer NOT NULL,
	"last_side" text NOT NULL,
	"last_message_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversation_sent" UNIQUE("started_by","send_key","child_id"),
	CONSTRAINT "conversation_subject" CHECK (length("conversation"."subject") between 1 and 120),
	CONSTRAINT "conversation_inbox" CHECK (("conversation"."kind" = 'group') = ("conversation"."group_id" is not null) and ("conversation"."kind" = 'office' or "conversation"."location_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"side" text NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"recalled_at" timestamp with time zone,
	"recalled_by" uuid,
	"send_key" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_number" UNIQUE("conversation_id","number"),
	CONSTRAINT "message_sent" UNIQUE("conversation_id","author_id","send_key"),
	CONSTRAINT "message_recalled" CHECK (("message"."recalled_at" is null) = ("message"."recalled_by" is null)),
	CONSTRAINT "message_body" CHECK (length("message"."body") <= 4000 and ("message"."recalled_at" is null) = (length("message"."body") > 0))
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"person_id" uuid,
	"display_name" text NOT NULL,
	"read_until" integer DEFAULT 0 NOT NULL,
	"read_at" timestamp with time zone,
	"muted" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participant_once" UNIQUE NULLS NOT DISTINCT("conversation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "news" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"location_id" uuid,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" uuid NOT NULL,
	"author_name" text NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"send_key" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "news_sent" UNIQUE("published_by","send_key"),
	CONSTRAINT "news_title" CHECK (length("news"."title") between 1 and 120),
	CONSTRAINT "news_body" CHECK (length("news"."body") between 1 and 4000),
	CONSTRAINT "news_withdrawn" CHECK (("news"."withdrawn_at" is null) = ("news"."withdrawn_by" is null))
);
--> statement-breakpoint
CREATE TABLE "news_read" (
	"news_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "news_read_news_id_person_id_pk" PRIMARY KEY("news_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_news_id_news_id_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_group_id_care_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."care_group"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."child"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_conversation_id_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_recalled_by_person_id_fk" FOREIGN KEY ("recalled_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_conversation_id_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_read" ADD CONSTRAINT "news_read_news_id_news_id_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_read" ADD CONSTRAINT "news_read_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachment_message" ON "attachment" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "attachment_news" ON "attachment" USING btree ("news_id");--> statement-breakpoint
CREATE INDEX "attachment_key" ON "attachment" USING btree ("storage_key");--> statement-breakpoint
CREATE INDEX "attachment_added_by" ON "attachment" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "attachment_orphan" ON "attachment" USING btree ("added_at") WHERE "attachment"."message_id" is null and "attachment"."news_id" is null;--> statement-breakpoint
CREATE INDEX "conversation_location" ON "conversation" USING btree ("location_id","kind","last_message_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conversation_group" ON "conversation" USING btree ("group_id","last_message_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conversation_kind" ON "conversation" USING btree ("kind","last_message_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conversation_child" ON "conversation" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "message_author" ON "message" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "message_recalled_by" ON "message" USING btree ("recalled_by");--> statement-breakpoint
CREATE INDEX "participant_person" ON "participant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "news_newest" ON "news" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "news_location" ON "news" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "news_withdrawn_by" ON "news" USING btree ("withdrawn_by");--> statement-breakpoint
CREATE INDEX "news_read_person" ON "news_read" USING btree ("person_id");