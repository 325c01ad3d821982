CREATE TABLE "waiting_translations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"text" text NOT NULL,
	"author_id" uuid,
	CONSTRAINT "waiting_translations_once" UNIQUE("text_id","lang")
);
--> statement-breakpoint
ALTER TABLE "waiting_translations" ADD CONSTRAINT "waiting_translations_text_id_free_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."free_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_translations" ADD CONSTRAINT "waiting_translations_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;