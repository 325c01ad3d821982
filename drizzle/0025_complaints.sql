CREATE TABLE "case_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"sealed_name" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_log" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"case_id" uuid,
	"user_id" uuid,
	"action" text NOT NULL,
	"details" jsonb,
	"previous" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_recusals" (
	"case_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_recusals_case_id_user_id_pk" PRIMARY KEY("case_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "case_unlocks" (
	"session_id_hash" text PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"receipt_salt" "bytea" NOT NULL,
	"receipt_verifier" "bytea" NOT NULL,
	"receipt_key" "bytea" NOT NULL,
	"committee_id" uuid NOT NULL,
	"key_id" uuid NOT NULL,
	"sealed_keys" "bytea" NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"kinds" jsonb NOT NULL,
	"grounds" jsonb NOT NULL,
	"affected" text NOT NULL,
	"by_child" boolean DEFAULT false NOT NULL,
	"channel" text NOT NULL,
	"language" text NOT NULL,
	"district" text,
	"place_id" uuid,
	"same_as" uuid,
	"received_on" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"outcome" text,
	"measured" boolean DEFAULT false NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"spam_at" timestamp with time zone,
	"assigned_to" uuid,
	"registry_number" text,
	"reminded_at" timestamp with time zone,
	"counted_at" timestamp with time zone,
	"disposal_decision_id" uuid,
	"disposed_at" timestamp with time zone,
	"demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "cases_reference_unique" UNIQUE("reference"),
	CONSTRAINT "cases_closed" CHECK (("cases"."state" = 'closed') = ("cases"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "committee_key_grants" (
	"key_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"granted_by" uuid,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committee_key_grants_key_id_user_id_pk" PRIMARY KEY("key_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "committee_keys" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"committee_id" uuid NOT NULL,
	"public_key" "bytea" NOT NULL,
	"escrowed" "bytea",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "complaint_duties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"law" text NOT NULL,
	"says" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint_places" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"committee_id" uuid NOT NULL,
	"name" text NOT NULL,
	"district" text,
	"ended_on" date
);
--> statement-breakpoint
CREATE TABLE "complaint_terms" (
	"committee_id" uuid PRIMARY KEY NOT NULL,
	"answer_days" integer NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "officer_keys" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"public_key" "bytea" NOT NULL,
	"salt" "bytea" NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "receipt_guesses" (
	"reference" text NOT NULL,
	"day" date NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "receipt_guesses_reference_day_pk" PRIMARY KEY("reference","day")
);
--> statement-breakpoint
CREATE TABLE "reporter_sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"case_id" uuid,
	"sealed" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "source" text DEFAULT 'residents' NOT NULL;--> statement-breakpoint
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_recusals" ADD CONSTRAINT "case_recusals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_recusals" ADD CONSTRAINT "case_recusals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_unlocks" ADD CONSTRAINT "case_unlocks_session_id_hash_sessions_id_hash_fk" FOREIGN KEY ("session_id_hash") REFERENCES "public"."sessions"("id_hash") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_key_id_committee_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."committee_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_place_id_complaint_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."complaint_places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_same_as_cases_id_fk" FOREIGN KEY ("same_as") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_assigned_to_users_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_disposal_decision_id_disposal_decisions_id_fk" FOREIGN KEY ("disposal_decision_id") REFERENCES "public"."disposal_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_key_grants" ADD CONSTRAINT "committee_key_grants_key_id_committee_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."committee_keys"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_key_grants" ADD CONSTRAINT "committee_key_grants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_keys" ADD CONSTRAINT "committee_keys_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_places" ADD CONSTRAINT "complaint_places_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_terms" ADD CONSTRAINT "complaint_terms_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_keys" ADD CONSTRAINT "officer_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporter_sessions" ADD CONSTRAINT "reporter_sessions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_entries_case" ON "case_entries" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "case_files_case" ON "case_files" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "case_log_case" ON "case_log" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "cases_committee" ON "cases" USING btree ("committee_id");--> statement-breakpoint
CREATE INDEX "cases_place" ON "cases" USING btree ("place_id");--> statement-breakpoint
CREATE UNIQUE INDEX "committee_keys_living" ON "committee_keys" USING btree ("committee_id") WHERE "committee_keys"."retired_at" is null;