import "../support/test-database";
import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildMeasure } from "../support/measures";
import { bench, describe } from "vitest";
import { addPoints } from "~/domain/measures/add-points.server";
import { checkPaste, viewOf } from "~/domain/measures/check-paste";
import { readPasteForm, takeFile } from "~/domain/measures/paste-form";
import { undoImport } from "~/domain/measures/undo-import.server";

const today = "2026-06-15";
const now = new Date("2026-06-15T12:00:00Z");
const day = (i: number) => new Date(Date.UTC(1998, 0, 1 + i)).toISOString().slice(0, 10);
const rows = Array.from(
  { length: 10_000 },
  (_, i) => `${day(i)},${i % 97},A note of some thirty letters ${i}`,
);
const bytes = new TextEncoder().encode(`Date,Count,Note\r\n${rows.join("\r\n")}\r\n`);

const person = await buildPerson({ teams: [await buildTeam()] });
const ideaId = await buildIdea(person, { teamId: person.teams[0]?.id ?? 0 });
const measureId = await buildMeasure(person, ideaId);

/** All that happens to a file from its bytes to what the preview shows. */
function read() {
  const form = new FormData();
  takeFile(form, { name: "numbers.csv", bytes });
  const sent = readPasteForm(form);
  if (!sent.ok) throw new Error(JSON.stringify(sent.errors));
  const checked = checkPaste(sent.value, "count", today, []);
  viewOf(checked);
  return checked.rows;
}

async function save(points: ReturnType<typeof read>): Promise<number> {
  const added = await addPoints(person, measureId, "count", points, "replace", now);
  if (added.outcome !== "added" || added.importId === null) throw new Error(added.outcome);
  return added.importId;
}

const undo = async (importId: number) => void (await undoImport(person, importId, now));
const points = read();
const raised = points.map((point) => ({ ...point, value: (point.value ?? 0) + 1 }));
const few = { time: 0, iterations: 10, warmupTime: 0, warmupIterations: 1 };

describe("10,000 rows", () => {
  bench("read, checked and shown", () => void read(), few);
  bench(
    "read, checked, shown and read again, saved, and undone",
    async () => undo((read(), await save(read()))),
    few,
  );
  bench(
    "saved, replaced by others, and both undone",
    async () => {
      const first = await save(points);
      await undo(await save(raised));
      await undo(first);
    },
    few,
  );
});
