DROP INDEX "responses_consultation";--> statement-breakpoint
CREATE INDEX "responses_consultation" ON "responses" USING btree ("consultation_id","id");