CREATE TABLE "class_invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"name" text NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "class_sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"kind" text NOT NULL,
	"years" text NOT NULL,
	"district" text,
	"opened_on" date NOT NULL,
	"lives_until" timestamp with time zone NOT NULL,
	"code_hash" "bytea",
	"join_hash" text,
	"facilitator_hash" text,
	"sealed" "bytea",
	"begun" integer,
	"sent" integer,
	"stopped" integer,
	CONSTRAINT "class_sessions_ended" CHECK ("class_sessions"."state" <> 'ended' or "class_sessions"."code_hash" is null)
);
--> statement-breakpoint
CREATE TABLE "class_settings" (
	"consultation_id" uuid PRIMARY KEY NOT NULL,
	"years" jsonb NOT NULL,
	"guardians" jsonb,
	"children" jsonb,
	"facilitator" jsonb
);
--> statement-breakpoint
CREATE TABLE "help_contacts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"phone" text,
	"says" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wrong_class_codes" (
	"hour" timestamp with time zone PRIMARY KEY NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "class_invitations" ADD CONSTRAINT "class_invitations_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_settings" ADD CONSTRAINT "class_settings_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "class_invitations_token" ON "class_invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "class_sessions_consultation" ON "class_sessions" USING btree ("consultation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "class_sessions_code" ON "class_sessions" USING btree ("code_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "class_sessions_join" ON "class_sessions" USING btree ("join_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "class_sessions_facilitator" ON "class_sessions" USING btree ("facilitator_hash");