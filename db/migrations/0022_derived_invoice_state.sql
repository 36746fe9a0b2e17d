ALTER TABLE "payment" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "payment" CASCADE;--> statement-breakpoint
DROP INDEX "invoice_one_living";--> statement-breakpoint
ALTER TABLE "invoice" DROP COLUMN "state";