CREATE TABLE "action_follow_ups" (
	"action_id" uuid NOT NULL,
	"period" text NOT NULL,
	"state" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "action_follow_ups_action_id_period_pk" PRIMARY KEY("action_id","period")
);
--> statement-breakpoint
CREATE TABLE "committee_action_terms" (
	"action_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	CONSTRAINT "committee_action_terms_action_id_kind_slug_pk" PRIMARY KEY("action_id","kind","slug")
);
--> statement-breakpoint
CREATE TABLE "committee_actions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"committee_id" uuid,
	"title" text NOT NULL,
	"responsible" text DEFAULT '' NOT NULL,
	"due_on" date,
	"since" text NOT NULL,
	"step" integer,
	"consultation_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committee_actions_step" CHECK ("committee_actions"."step" between 1 and 6)
);
--> statement-breakpoint
CREATE TABLE "staircase_evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"step" integer NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"consultation_id" uuid,
	"title" text DEFAULT '' NOT NULL,
	"href" text,
	"who" text DEFAULT '' NOT NULL,
	"people" integer,
	"source" text DEFAULT '' NOT NULL,
	CONSTRAINT "staircase_evidence_position" UNIQUE("report_id","step","position"),
	CONSTRAINT "staircase_evidence_consultation" CHECK (("staircase_evidence"."kind" = 'consultation') = ("staircase_evidence"."consultation_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "staircase_steps" (
	"report_id" uuid NOT NULL,
	"step" integer NOT NULL,
	"standing" text,
	"done" text DEFAULT '' NOT NULL,
	"next" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staircase_steps_report_id_step_pk" PRIMARY KEY("report_id","step"),
	CONSTRAINT "staircase_steps_step" CHECK ("staircase_steps"."step" between 1 and 6)
);
--> statement-breakpoint
CREATE TABLE "staircases" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"position" integer,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staircases_position" CHECK ("staircases"."position" between 1 and 6)
);
--> statement-breakpoint
ALTER TABLE "action_follow_ups" ADD CONSTRAINT "action_follow_ups_action_id_committee_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."committee_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_action_terms" ADD CONSTRAINT "committee_action_terms_action_id_committee_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."committee_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_action_terms" ADD CONSTRAINT "committee_action_terms_term" FOREIGN KEY ("kind","slug") REFERENCES "public"."programme_terms"("kind","slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_actions" ADD CONSTRAINT "committee_actions_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_actions" ADD CONSTRAINT "committee_actions_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staircase_evidence" ADD CONSTRAINT "staircase_evidence_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staircase_evidence" ADD CONSTRAINT "staircase_evidence_step" FOREIGN KEY ("report_id","step") REFERENCES "public"."staircase_steps"("report_id","step") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staircase_steps" ADD CONSTRAINT "staircase_steps_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staircases" ADD CONSTRAINT "staircases_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "committee_actions_committee" ON "committee_actions" USING btree ("committee_id");