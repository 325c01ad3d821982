CREATE TABLE "city_statistics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" jsonb NOT NULL,
	"value" double precision,
	"words" jsonb,
	"unit" text DEFAULT '' NOT NULL,
	"source" text NOT NULL,
	"year" integer,
	"caveat" jsonb,
	"perspective" text
);
--> statement-breakpoint
ALTER TABLE "city_statistics" ADD CONSTRAINT "city_statistics_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;