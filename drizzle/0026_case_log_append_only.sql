-- Who opened which case is added to and never changed.
CREATE TRIGGER case_log_append_only BEFORE UPDATE OR DELETE ON "case_log" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER case_log_not_emptied BEFORE TRUNCATE ON "case_log" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
