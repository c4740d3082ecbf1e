-- Two indexes that find ideas like one that is being written: of word stems, and of three letters in a row, which
-- forgive typing mistakes. They hold no text of their own and only say which idea holds what: triggers keep them in
-- step, and a migration that redefines "Idea" has to create those triggers again.

CREATE VIRTUAL TABLE "search_alike_words" USING fts5(
    "title", "noticed", "change",
    content = 'Idea', content_rowid = 'id', detail = 'none', columnsize = 0,
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE "search_alike_titles" USING fts5(
    "title",
    content = 'Idea', content_rowid = 'id', detail = 'none', columnsize = 0,
    tokenize = 'trigram remove_diacritics 1'
);

CREATE TRIGGER "search_alike_added" AFTER INSERT ON "Idea" BEGIN
    INSERT INTO "search_alike_words"("rowid", "title", "noticed", "change")
    VALUES (new."id", new."title", new."noticed", new."change");
    INSERT INTO "search_alike_titles"("rowid", "title") VALUES (new."id", new."title");
END;

CREATE TRIGGER "search_alike_removed" AFTER DELETE ON "Idea" BEGIN
    INSERT INTO "search_alike_words"("search_alike_words", "rowid", "title", "noticed", "change")
    VALUES ('delete', old."id", old."title", old."noticed", old."change");
    INSERT INTO "search_alike_titles"("search_alike_titles", "rowid", "title") VALUES ('delete', old."id", old."title");
END;

CREATE TRIGGER "search_alike_changed" AFTER UPDATE OF "title", "noticed", "change" ON "Idea" BEGIN
    INSERT INTO "search_alike_words"("search_alike_words", "rowid", "title", "noticed", "change")
    VALUES ('delete', old."id", old."title", old."noticed", old."change");
    INSERT INTO "search_alike_words"("rowid", "title", "noticed", "change")
    VALUES (new."id", new."title", new."noticed", new."change");
    INSERT INTO "search_alike_titles"("search_alike_titles", "rowid", "title") VALUES ('delete', old."id", old."title");
    INSERT INTO "search_alike_titles"("rowid", "title") VALUES (new."id", new."title");
END;

INSERT INTO "search_alike_words"("search_alike_words") VALUES ('rebuild');

INSERT INTO "search_alike_titles"("search_alike_titles") VALUES ('rebuild');
