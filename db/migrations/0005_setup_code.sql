CREATE TABLE "setup_code" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"code_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "setup_code_codeHash_unique" UNIQUE("code_hash")
);
