CREATE TABLE "text_judgements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"text_id" uuid NOT NULL,
	"user_id" uuid,
	"outcome" text NOT NULL,
	"reason" text,
	"note" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "text_themes" (
	"text_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	CONSTRAINT "text_themes_text_id_theme_id_pk" PRIMARY KEY("text_id","theme_id")
);
--> statement-breakpoint
CREATE TABLE "theme_releases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"question" text NOT NULL,
	"document" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "theme_releases_once" UNIQUE("consultation_id","question")
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"question" text NOT NULL,
	"name" jsonb NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "release_snapshots" DROP CONSTRAINT "release_snapshots_release_id_releases_id_fk";
--> statement-breakpoint
ALTER TABLE "free_texts" ADD COLUMN "edited" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "text_judgements" ADD CONSTRAINT "text_judgements_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_themes" ADD CONSTRAINT "text_themes_text_id_free_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."free_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_themes" ADD CONSTRAINT "text_themes_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_releases" ADD CONSTRAINT "theme_releases_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "themes" ADD CONSTRAINT "themes_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "text_judgements_consultation" ON "text_judgements" USING btree ("consultation_id","user_id","at");--> statement-breakpoint
CREATE INDEX "text_themes_theme" ON "text_themes" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "themes_consultation" ON "themes" USING btree ("consultation_id","question");