-- What has been made public of themes is added to and never changed.
CREATE TRIGGER theme_releases_append_only BEFORE UPDATE OR DELETE ON "theme_releases" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER theme_releases_not_emptied BEFORE TRUNCATE ON "theme_releases" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
