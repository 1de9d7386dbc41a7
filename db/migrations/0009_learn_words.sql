-- Compared byte by byte, whatever the database's own order is: beginnings and endings are then ranges of an index.
ALTER TABLE "search_words" ALTER COLUMN "word" TYPE text COLLATE "C";--> statement-breakpoint

-- Once a statement, not once a row: an import brings a thousand posts at a time.
CREATE FUNCTION "learn_search_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_words (lang, word)
    SELECT DISTINCT CASE WHEN lang IN ('de', 'en') THEN lang ELSE 'other' END, said.word
    FROM said_now CROSS JOIN LATERAL unnest(tsvector_to_array(vector)) AS said(word)
    WHERE length(said.word) BETWEEN 4 AND 40 AND said.word !~ '[0-9@./]'
    -- In one order, so that two who write at once do not wait for each other.
    ORDER BY 1, 2
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER "learn_inserted_words" AFTER INSERT ON "search_entries" REFERENCING NEW TABLE AS said_now
  FOR EACH STATEMENT EXECUTE FUNCTION learn_search_words();--> statement-breakpoint
CREATE TRIGGER "learn_updated_words" AFTER UPDATE ON "search_entries" REFERENCING NEW TABLE AS said_now
  FOR EACH STATEMENT EXECUTE FUNCTION learn_search_words();--> statement-breakpoint
INSERT INTO "search_words" ("lang", "word")
  SELECT DISTINCT CASE WHEN lang IN ('de', 'en') THEN lang ELSE 'other' END, said.word
  FROM search_entries CROSS JOIN LATERAL unnest(tsvector_to_array(vector)) AS said(word)
  WHERE length(said.word) BETWEEN 4 AND 40 AND said.word !~ '[0-9@./]';
