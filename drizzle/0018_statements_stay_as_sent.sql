-- What a council has sent stands as it was sent: only the committee's answers are still written.
CREATE TRIGGER statements_stay_as_sent BEFORE UPDATE OR DELETE ON "statements" FOR EACH ROW WHEN (OLD.sent_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION refuse_change_of_sent_point() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' THEN
		IF (NEW.id, NEW.statement_id, NEW.position, NEW.text) = (OLD.id, OLD.statement_id, OLD.position, OLD.text)
			AND NEW.passage IS NOT DISTINCT FROM OLD.passage THEN
			RETURN NEW;
		END IF;
	END IF;
	IF EXISTS (SELECT 1 FROM "statements" WHERE id = OLD.statement_id AND sent_at IS NOT NULL) THEN
		RAISE EXCEPTION 'statement_points stay as they were sent: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	IF TG_OP = 'DELETE' THEN
		RETURN OLD;
	END IF;
	RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER statement_points_stay_as_sent BEFORE UPDATE OR DELETE ON "statement_points" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_sent_point();
