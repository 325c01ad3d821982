CREATE TABLE "gate_places" (
	"id_hash" text NOT NULL,
	"kind" text NOT NULL,
	"challenge" text NOT NULL,
	"bits" integer NOT NULL,
	"not_before" timestamp with time zone,
	"queued" boolean NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "gate_places_id_hash_kind_pk" PRIMARY KEY("id_hash","kind")
);
--> statement-breakpoint
DELETE FROM "receipt_guesses";--> statement-breakpoint
ALTER TABLE "receipt_guesses" DROP CONSTRAINT "receipt_guesses_case_id_cases_id_fk";--> statement-breakpoint
ALTER TABLE "receipt_guesses" DROP CONSTRAINT "receipt_guesses_case_id_day_pk";--> statement-breakpoint
ALTER TABLE "receipt_guesses" DROP COLUMN "case_id";--> statement-breakpoint
ALTER TABLE "receipt_guesses" ADD COLUMN "reference" text NOT NULL;--> statement-breakpoint
ALTER TABLE "receipt_guesses" ADD CONSTRAINT "receipt_guesses_reference_day_pk" PRIMARY KEY("reference","day");
