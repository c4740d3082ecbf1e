-- The words of practices, for the search. A practice is found by its current version; what a version says never
-- changes, but the triggers don't rely on that.

CREATE VIRTUAL TABLE "search_practice" USING fts5(
    "title", "summary", "how", "why", "need", "watchFor",
    content = 'PracticeVersion', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE TRIGGER "search_practice_added" AFTER INSERT ON "PracticeVersion" BEGIN
    INSERT INTO "search_practice"("rowid", "title", "summary", "how", "why", "need", "watchFor")
    VALUES (new."id", new."title", new."summary", new."how", new."why", new."need", new."watchFor");
END;

CREATE TRIGGER "search_practice_removed" AFTER DELETE ON "PracticeVersion" BEGIN
    INSERT INTO "search_practice"("search_practice", "rowid", "title", "summary", "how", "why", "need", "watchFor")
    VALUES ('delete', old."id", old."title", old."summary", old."how", old."why", old."need", old."watchFor");
END;

CREATE TRIGGER "search_practice_changed"
AFTER UPDATE OF "title", "summary", "how", "why", "need", "watchFor" ON "PracticeVersion" BEGIN
    INSERT INTO "search_practice"("search_practice", "rowid", "title", "summary", "how", "why", "need", "watchFor")
    VALUES ('delete', old."id", old."title", old."summary", old."how", old."why", old."need", old."watchFor");
    INSERT INTO "search_practice"("rowid", "title", "summary", "how", "why", "need", "watchFor")
    VALUES (new."id", new."title", new."summary", new."how", new."why", new."need", new."watchFor");
END;

INSERT INTO "search_practice"("search_practice") VALUES ('rebuild');
