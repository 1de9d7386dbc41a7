CREATE TABLE "search_words" (
	"lang" text NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "search_words_lang_word_pk" PRIMARY KEY("lang","word")
);
--> statement-breakpoint
CREATE INDEX "search_words_endings" ON "search_words" USING btree ("lang",reverse(word));