ALTER TABLE "invoice" DROP CONSTRAINT "invoice_refers";--> statement-breakpoint
ALTER TABLE "invoice_line" ADD COLUMN "thousandths" integer DEFAULT 1000 NOT NULL;--> statement-breakpoint
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_refers" CHECK ("invoice"."kind" = 'credit_note' or "invoice"."credits_id" is null);--> statement-breakpoint
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_share" CHECK ("invoice_line"."thousandths" between 1 and 1000);