DROP INDEX "user_roles_once";--> statement-breakpoint
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_held_once" UNIQUE NULLS NOT DISTINCT("user_id","role","committee_id","council_id");