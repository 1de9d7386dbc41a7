DROP INDEX "search_entries_space";--> statement-breakpoint
ALTER TABLE "search_entries" ADD COLUMN "vector" "tsvector" GENERATED ALWAYS AS (search_vector(title, text, lang)) STORED;--> statement-breakpoint
CREATE INDEX "search_entries_vector" ON "search_entries" USING gin ("vector");--> statement-breakpoint
CREATE INDEX "search_entries_openings" ON "search_entries" USING gin ("vector") WHERE number = 0;--> statement-breakpoint
CREATE INDEX "search_entries_newest" ON "search_entries" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "search_entries_space" ON "search_entries" USING btree ("space_id","created_at");