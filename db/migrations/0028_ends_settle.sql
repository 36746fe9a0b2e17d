ALTER TABLE "absence" DROP CONSTRAINT "absence_withdrawn";--> statement-breakpoint
ALTER TABLE "care_request" DROP CONSTRAINT "care_request_decided";--> statement-breakpoint
ALTER TABLE "absence" ADD COLUMN "care_ended" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "care_request_slot" ADD COLUMN "cancelled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_care_ended" CHECK ("absence"."withdrawn_at" is not null or not "absence"."care_ended");--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_withdrawn" CHECK (("absence"."withdrawn_at" is null) = ("absence"."withdrawn_by" is null) or ("absence"."care_ended" and "absence"."withdrawn_by" is null));--> statement-breakpoint
ALTER TABLE "care_request" ADD CONSTRAINT "care_request_decided" CHECK (("care_request"."decided_by" is null) = ("care_request"."decided_at" is null)
        and ("care_request"."state" = 'cancelled' or ("care_request"."state" in ('approved','rejected')) = ("care_request"."decided_by" is not null)));--> statement-breakpoint
ALTER TABLE "care_request_slot" ADD CONSTRAINT "care_request_slot_cancelled" CHECK ("care_request_slot"."cancelled_at" is null or not "care_request_slot"."living");