-- CreateIndex
CREATE INDEX "AuditEntry_action_at_idx" ON "AuditEntry"("action", "at");


-- What a cycle planned and saw is found too, not only what it set out to do and taught. The index is made anew.
DROP TRIGGER "search_cycle_added";
DROP TRIGGER "search_cycle_removed";
DROP TRIGGER "search_cycle_changed";
DROP TABLE "search_cycle";

CREATE VIRTUAL TABLE "search_cycle" USING fts5(
    "objective", "change", "surprise", "learnt", "what", "dataPlan", "observations", "problems", "nextStep",
    content = 'Cycle', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE TRIGGER "search_cycle_added" AFTER INSERT ON "Cycle" BEGIN
    INSERT INTO "search_cycle"("rowid", "objective", "change", "surprise", "learnt", "what", "dataPlan", "observations", "problems", "nextStep")
    VALUES (new."id", new."objective", new."change", new."surprise", new."learnt", new."what", new."dataPlan", new."observations", new."problems", new."nextStep");
END;

CREATE TRIGGER "search_cycle_removed" AFTER DELETE ON "Cycle" BEGIN
    INSERT INTO "search_cycle"("search_cycle", "rowid", "objective", "change", "surprise", "learnt", "what", "dataPlan", "observations", "problems", "nextStep")
    VALUES ('delete', old."id", old."objective", old."change", old."surprise", old."learnt", old."what", old."dataPlan", old."observations", old."problems", old."nextStep");
END;

CREATE TRIGGER "search_cycle_changed"
AFTER UPDATE OF "objective", "change", "surprise", "learnt", "what", "dataPlan", "observations", "problems", "nextStep" ON "Cycle" BEGIN
    INSERT INTO "search_cycle"("search_cycle", "rowid", "objective", "change", "surprise", "learnt", "what", "dataPlan", "observations", "problems", "nextStep")
    VALUES ('delete', old."id", old."objective", old."change", old."surprise", old."learnt", old."what", old."dataPlan", old."observations", old."problems", old."nextStep");
    INSERT INTO "search_cycle"("rowid", "objective", "change", "surprise", "learnt", "what", "dataPlan", "observations", "problems", "nextStep")
    VALUES (new."id", new."objective", new."change", new."surprise", new."learnt", new."what", new."dataPlan", new."observations", new."problems", new."nextStep");
END;

-- Measures and comments are found with the idea they belong to.
CREATE VIRTUAL TABLE "search_measure" USING fts5(
    "name", "definition",
    content = 'Measure', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE TRIGGER "search_measure_added" AFTER INSERT ON "Measure" BEGIN
    INSERT INTO "search_measure"("rowid", "name", "definition") VALUES (new."id", new."name", new."definition");
END;

CREATE TRIGGER "search_measure_removed" AFTER DELETE ON "Measure" BEGIN
    INSERT INTO "search_measure"("search_measure", "rowid", "name", "definition")
    VALUES ('delete', old."id", old."name", old."definition");
END;

CREATE TRIGGER "search_measure_changed" AFTER UPDATE OF "name", "definition" ON "Measure" BEGIN
    INSERT INTO "search_measure"("search_measure", "rowid", "name", "definition")
    VALUES ('delete', old."id", old."name", old."definition");
    INSERT INTO "search_measure"("rowid", "name", "definition") VALUES (new."id", new."name", new."definition");
END;

CREATE VIRTUAL TABLE "search_comment" USING fts5(
    "body",
    content = 'Comment', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE TRIGGER "search_comment_added" AFTER INSERT ON "Comment" BEGIN
    INSERT INTO "search_comment"("rowid", "body") VALUES (new."id", new."body");
END;

CREATE TRIGGER "search_comment_removed" AFTER DELETE ON "Comment" BEGIN
    INSERT INTO "search_comment"("search_comment", "rowid", "body") VALUES ('delete', old."id", old."body");
END;

CREATE TRIGGER "search_comment_changed" AFTER UPDATE OF "body" ON "Comment" BEGIN
    INSERT INTO "search_comment"("search_comment", "rowid", "body") VALUES ('delete', old."id", old."body");
    INSERT INTO "search_comment"("rowid", "body") VALUES (new."id", new."body");
END;

INSERT INTO "search_cycle"("search_cycle") VALUES ('rebuild');

INSERT INTO "search_measure"("search_measure") VALUES ('rebuild');

INSERT INTO "search_comment"("search_comment") VALUES ('rebuild');
