CREATE TABLE "class_journeys" (
	"lookup" "bytea" PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pictograms" (
	"media" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assessment_checklists" (
	"assessment_id" uuid PRIMARY KEY NOT NULL,
	"answers" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assessment_consultations" (
	"assessment_id" uuid NOT NULL,
	"consultation_id" uuid NOT NULL,
	CONSTRAINT "assessment_consultations_assessment_id_consultation_id_pk" PRIMARY KEY("assessment_id","consultation_id")
);
--> statement-breakpoint
CREATE TABLE "assessment_moves" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"assessment_id" uuid NOT NULL,
	"move" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"user_id" uuid
);
--> statement-breakpoint
CREATE TABLE "assessment_steps" (
	"assessment_id" uuid NOT NULL,
	"step" integer NOT NULL,
	"fields" jsonb NOT NULL,
	"rows" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"picks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessment_steps_assessment_id_step_pk" PRIMARY KEY("assessment_id","step"),
	CONSTRAINT "assessment_steps_step" CHECK ("assessment_steps"."step" between 1 and 8)
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"committee_id" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"shown" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessments_shown" CHECK (not "assessments"."shown" or "assessments"."state" in ('decided', 'answered'))
);
--> statement-breakpoint
CREATE TABLE "recordings" (
	"consultation_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"text_hash" text NOT NULL,
	"text" text NOT NULL,
	"media" text NOT NULL,
	"times" jsonb,
	CONSTRAINT "recordings_consultation_id_lang_text_hash_pk" PRIMARY KEY("consultation_id","lang","text_hash")
);
--> statement-breakpoint
ALTER TABLE "staircase_evidence" ADD COLUMN "assessment_id" uuid;--> statement-breakpoint
ALTER TABLE "class_journeys" ADD CONSTRAINT "class_journeys_session_id_class_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."class_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictograms" ADD CONSTRAINT "pictograms_media_media_hash_fk" FOREIGN KEY ("media") REFERENCES "public"."media"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_checklists" ADD CONSTRAINT "assessment_checklists_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_consultations" ADD CONSTRAINT "assessment_consultations_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_consultations" ADD CONSTRAINT "assessment_consultations_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_moves" ADD CONSTRAINT "assessment_moves_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_steps" ADD CONSTRAINT "assessment_steps_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_media_media_hash_fk" FOREIGN KEY ("media") REFERENCES "public"."media"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "class_journeys_session" ON "class_journeys" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "assessment_moves_assessment" ON "assessment_moves" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "assessments_committee" ON "assessments" USING btree ("committee_id");--> statement-breakpoint
ALTER TABLE "staircase_evidence" ADD CONSTRAINT "staircase_evidence_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staircase_evidence" ADD CONSTRAINT "staircase_evidence_assessment" CHECK (("staircase_evidence"."kind" = 'assessment') = ("staircase_evidence"."assessment_id" is not null));