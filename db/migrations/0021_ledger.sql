CREATE TABLE "allocation" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"payer_id" uuid NOT NULL,
	"credit_id" uuid NOT NULL,
	"debit_id" uuid NOT NULL,
	"cents" integer NOT NULL,
	"day" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "allocation_cents" CHECK ("allocation"."cents" <> 0)
);
--> statement-breakpoint
CREATE TABLE "ledger_entry" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"payer_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cents" integer NOT NULL,
	"day" date NOT NULL,
	"invoice_id" uuid,
	"reverses_id" uuid,
	"reference" text,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_entry_of_payer" UNIQUE("id","payer_id"),
	CONSTRAINT "ledger_entry_invoice_once" UNIQUE("invoice_id"),
	CONSTRAINT "ledger_entry_reversed_once" UNIQUE("reverses_id","payer_id"),
	CONSTRAINT "ledger_entry_sign" CHECK (case when "ledger_entry"."kind" in ('payment','write_off') then "ledger_entry"."cents" < 0 when "ledger_entry"."kind" = 'refund' then "ledger_entry"."cents" > 0
        else "ledger_entry"."cents" <> 0 or "ledger_entry"."invoice_id" is not null end),
	CONSTRAINT "ledger_entry_paper" CHECK (("ledger_entry"."kind" in ('invoice','credit_note')) = ("ledger_entry"."invoice_id" is not null)),
	CONSTRAINT "ledger_entry_turns" CHECK (("ledger_entry"."kind" = 'reversal') = ("ledger_entry"."reverses_id" is not null)),
	CONSTRAINT "ledger_entry_bank" CHECK (("ledger_entry"."kind" in ('payment','refund')) = ("ledger_entry"."reference" is not null)),
	CONSTRAINT "ledger_entry_reference" CHECK (length("ledger_entry"."reference") > 0),
	CONSTRAINT "ledger_entry_decided" CHECK (("ledger_entry"."kind" in ('reversal','write_off','opening_balance')) = ("ledger_entry"."reason" is not null)),
	CONSTRAINT "ledger_entry_reason" CHECK (length("ledger_entry"."reason") > 0)
);
--> statement-breakpoint
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_credit" FOREIGN KEY ("credit_id","payer_id") REFERENCES "public"."ledger_entry"("id","payer_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_debit" FOREIGN KEY ("debit_id","payer_id") REFERENCES "public"."ledger_entry"("id","payer_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_payer_id_payer_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."payer"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_invoice_id_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoice"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_reverses" FOREIGN KEY ("reverses_id","payer_id") REFERENCES "public"."ledger_entry"("id","payer_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "allocation_of_credit" ON "allocation" USING btree ("credit_id","payer_id");--> statement-breakpoint
CREATE INDEX "allocation_of_debit" ON "allocation" USING btree ("debit_id","payer_id");--> statement-breakpoint
CREATE INDEX "allocation_payer" ON "allocation" USING btree ("payer_id");--> statement-breakpoint
CREATE INDEX "ledger_entry_payer" ON "ledger_entry" USING btree ("payer_id","day");