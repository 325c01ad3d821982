CREATE TABLE "pictograms" (
	"media" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pictograms" ADD CONSTRAINT "pictograms_media_media_hash_fk" FOREIGN KEY ("media") REFERENCES "public"."media"("hash") ON DELETE no action ON UPDATE no action;