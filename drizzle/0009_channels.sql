CREATE TABLE "code_batches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "codes" (
	"code_hash" "bytea" PRIMARY KEY NOT NULL,
	"batch_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper_agreement" (
	"consultation_id" uuid PRIMARY KEY NOT NULL,
	"sheets" integer NOT NULL,
	"fields" integer NOT NULL,
	"agreed" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper_sheets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_drafts" (
	"lookup" "bytea" PRIMARY KEY NOT NULL,
	"consultation_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"last_day" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spent_codes" (
	"code_hash" "bytea" PRIMARY KEY NOT NULL,
	"consultation_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wrong_codes" (
	"consultation_id" uuid NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "wrong_codes_consultation_id_hour_pk" PRIMARY KEY("consultation_id","hour")
);
--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "entry" text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "paper_sample" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "code_batches" ADD CONSTRAINT "code_batches_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codes" ADD CONSTRAINT "codes_batch_id_code_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."code_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_agreement" ADD CONSTRAINT "paper_agreement_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_sheets" ADD CONSTRAINT "paper_sheets_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_drafts" ADD CONSTRAINT "saved_drafts_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wrong_codes" ADD CONSTRAINT "wrong_codes_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "code_batches_name" ON "code_batches" USING btree ("consultation_id","name");--> statement-breakpoint
CREATE INDEX "codes_batch" ON "codes" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "paper_sheets_consultation" ON "paper_sheets" USING btree ("consultation_id");--> statement-breakpoint
CREATE INDEX "saved_drafts_consultation" ON "saved_drafts" USING btree ("consultation_id");--> statement-breakpoint
CREATE INDEX "spent_codes_consultation" ON "spent_codes" USING btree ("consultation_id");