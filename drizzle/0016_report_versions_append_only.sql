-- What councils were shown, what was signed off, decided and published is added to and never changed.
CREATE TRIGGER report_versions_append_only BEFORE UPDATE OR DELETE ON "report_versions" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER report_versions_not_emptied BEFORE TRUNCATE ON "report_versions" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
