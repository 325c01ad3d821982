CREATE TABLE "release_snapshots" (
	"release_id" uuid PRIMARY KEY NOT NULL,
	"consultation_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "release_plan" jsonb;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "plan" jsonb;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "audit" jsonb;--> statement-breakpoint
ALTER TABLE "release_snapshots" ADD CONSTRAINT "release_snapshots_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;