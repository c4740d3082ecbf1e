-- Full-text indexes over the words of ideas and of what cycles learnt. They hold no text of their own: triggers keep
-- them in step with the tables, and a migration that redefines "Idea" or "Cycle" has to create those triggers again.

CREATE VIRTUAL TABLE "search_idea" USING fts5(
    "title", "noticed", "change", "hope",
    content = 'Idea', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE TRIGGER "search_idea_added" AFTER INSERT ON "Idea" BEGIN
    INSERT INTO "search_idea"("rowid", "title", "noticed", "change", "hope")
    VALUES (new."id", new."title", new."noticed", new."change", new."hope");
END;

CREATE TRIGGER "search_idea_removed" AFTER DELETE ON "Idea" BEGIN
    INSERT INTO "search_idea"("search_idea", "rowid", "title", "noticed", "change", "hope")
    VALUES ('delete', old."id", old."title", old."noticed", old."change", old."hope");
END;

CREATE TRIGGER "search_idea_changed" AFTER UPDATE OF "title", "noticed", "change", "hope" ON "Idea" BEGIN
    INSERT INTO "search_idea"("search_idea", "rowid", "title", "noticed", "change", "hope")
    VALUES ('delete', old."id", old."title", old."noticed", old."change", old."hope");
    INSERT INTO "search_idea"("rowid", "title", "noticed", "change", "hope")
    VALUES (new."id", new."title", new."noticed", new."change", new."hope");
END;

CREATE VIRTUAL TABLE "search_cycle" USING fts5(
    "objective", "change", "surprise", "learnt",
    content = 'Cycle', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE TRIGGER "search_cycle_added" AFTER INSERT ON "Cycle" BEGIN
    INSERT INTO "search_cycle"("rowid", "objective", "change", "surprise", "learnt")
    VALUES (new."id", new."objective", new."change", new."surprise", new."learnt");
END;

CREATE TRIGGER "search_cycle_removed" AFTER DELETE ON "Cycle" BEGIN
    INSERT INTO "search_cycle"("search_cycle", "rowid", "objective", "change", "surprise", "learnt")
    VALUES ('delete', old."id", old."objective", old."change", old."surprise", old."learnt");
END;

CREATE TRIGGER "search_cycle_changed" AFTER UPDATE OF "objective", "change", "surprise", "learnt" ON "Cycle" BEGIN
    INSERT INTO "search_cycle"("search_cycle", "rowid", "objective", "change", "surprise", "learnt")
    VALUES ('delete', old."id", old."objective", old."change", old."surprise", old."learnt");
    INSERT INTO "search_cycle"("rowid", "objective", "change", "surprise", "learnt")
    VALUES (new."id", new."objective", new."change", new."surprise", new."learnt");
END;

INSERT INTO "search_idea"("search_idea") VALUES ('rebuild');

INSERT INTO "search_cycle"("search_cycle") VALUES ('rebuild');
