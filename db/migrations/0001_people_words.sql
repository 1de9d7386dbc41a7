-- The words people are found by: their name and what they like to be asked about, without accents.
-- A function, since an index needs one that never changes its answer, and joining an array is not known to be such.
CREATE FUNCTION "people_words"("name" text, "ask_about" text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('simple', replace(translate(regexp_replace(normalize(lower(name || ' ' || array_to_string(ask_about, ' ')), NFD), U&'[\0300-\036F]', '', 'g'), 'ıłøđ', 'ilod'), 'ß', 'ss'))
$$;--> statement-breakpoint
CREATE INDEX "people_words" ON "people" USING gin (people_words("name", "ask_about"));
