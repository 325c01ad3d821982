CREATE TABLE "language_remarks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tag" text NOT NULL,
	"page" text,
	"remark" text NOT NULL,
	"state" text DEFAULT 'new' NOT NULL,
	"day" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"words" jsonb NOT NULL,
	"note" text,
	"source" text,
	"position" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "translations" (
	"tag" text NOT NULL,
	"key" text NOT NULL,
	"form" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"status" text NOT NULL,
	"source_hash" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"author_id" uuid,
	"reviewer_id" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "translations_tag_key_form_pk" PRIMARY KEY("tag","key","form")
);
--> statement-breakpoint
ALTER TABLE "free_texts" ADD COLUMN "lang" text;--> statement-breakpoint
ALTER TABLE "free_texts" ADD COLUMN "translations" jsonb;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "language_remarks_tag" ON "language_remarks" USING btree ("tag","state");--> statement-breakpoint
CREATE INDEX "translations_status" ON "translations" USING btree ("tag","status");