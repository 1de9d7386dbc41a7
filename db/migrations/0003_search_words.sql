-- How search compares words, on every PostgreSQL alike and without extensions. What is written and what is asked go
-- through the same functions, so Straße, STRASSE and Strasse are one word, and so are über, ueber and uber.
-- Written as expressions, not as strings, so that a restored backup finds one function from within the other.

-- Letters without case and accents.
CREATE FUNCTION "search_plain"("words" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN lower(replace(replace(translate(regexp_replace(normalize(words, NFKD), U&'[\0300-\036F]', '', 'g'),
  'ıłŁøØđĐ/\', 'ilLoOdD  '), 'ß', 'ss'), 'ẞ', 'ss'));--> statement-breakpoint

-- And ae, oe, ue as the umlauts they stand for; not in "neue" and "quer", nor where English inflects: issues, goes.
CREATE FUNCTION "search_fold"("words" text, "lang" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE lang
  WHEN 'en' THEN regexp_replace(regexp_replace(search_plain(words), '([ao])e(?![sd]?\M)', '\1', 'g'), '(?<![aeioq])ue(?![sd]?\M)', 'u', 'g')
  ELSE regexp_replace(replace(replace(search_plain(words), 'ae', 'a'), 'oe', 'o'), '(?<![aeioq])ue', 'u', 'g')
END;--> statement-breakpoint

CREATE FUNCTION "search_config"("lang" text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE lang WHEN 'de' THEN 'pg_catalog.german'::regconfig WHEN 'en' THEN 'pg_catalog.english'::regconfig ELSE 'pg_catalog.simple'::regconfig END;--> statement-breakpoint

-- A post's words: A in a title, B in the opening, D in a reply. Parts of hyphenated words count as words.
CREATE FUNCTION "search_vector"("title" text, "words" text, "lang" text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector(search_config(lang), replace(search_fold(title, lang), '-', ' ')), 'A')
  || setweight(to_tsvector(search_config(lang), replace(search_fold(left(words, 150000), lang), '-', ' ')), CASE title WHEN '' THEN 'D'::"char" ELSE 'B'::"char" END);--> statement-breakpoint

-- A question as somebody types it: words, "phrases", -without, or. A hyphen inside a word is none before it.
CREATE FUNCTION "search_terms"("words" text, "lang" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(regexp_replace(search_fold(words, lang), '(^|\s)-(\w+(-\w+)+)', '\1-"\2"', 'g'), '(?<=\w)-+(?=\w)', ' ', 'g');--> statement-breakpoint

-- Without accents PostgreSQL does not know these small words as small; they only count when there are no others.
CREATE FUNCTION "search_query"("words" text, "lang" text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE lang
  WHEN 'de' THEN coalesce(
    nullif(websearch_to_tsquery('pg_catalog.german', regexp_replace(search_terms(words, lang), '\m(fur|konnen|konnte|uber|wahrend|wurden?)\M', 'und', 'g')), ''::tsquery),
    websearch_to_tsquery('pg_catalog.german', search_terms(words, lang)))
  ELSE websearch_to_tsquery(search_config(lang), search_terms(words, lang))
END;
