DROP INDEX "people_directory";--> statement-breakpoint
DROP INDEX "people_directory_department";--> statement-breakpoint
CREATE INDEX "people_directory" ON "people" USING btree (("name" collate "de-x-icu"),"id") WHERE left_at is null and imported_at is null;--> statement-breakpoint
CREATE INDEX "people_directory_department" ON "people" USING btree ("department_id",("name" collate "de-x-icu"),"id") WHERE left_at is null and imported_at is null;