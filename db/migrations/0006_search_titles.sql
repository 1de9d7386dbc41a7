DROP INDEX "search_entries_openings";--> statement-breakpoint
ALTER TABLE "search_entries" ADD COLUMN "title_vector" "tsvector" GENERATED ALWAYS AS (case number when 0 then search_vector(title, '', lang) end) STORED;--> statement-breakpoint
CREATE INDEX "search_entries_titles" ON "search_entries" USING gin ("title_vector") WHERE number = 0;