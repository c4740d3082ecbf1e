import { canBeConfirmed, findInField, isConfirmed, type Confirmed } from "~/domain/safety/confirming";
import { describeField } from "~/domain/safety/describe-identifiers";
import { readCells } from "./pasted-cells";
import { columnLetter } from "./pasted-row";

/**
 * Says in which row and column of a paste something stands that may identify a patient and that nobody has ticked, or
 * null where there is nothing. `field` is the one it was pasted into.
 */
export function whereIdentified(field: string, text: string, confirmed: Confirmed): string | null {
  const inText = describeField(field, text, confirmed);
  if (!inText) return null;
  const unticked = (words: string) =>
    findInField(field, words).filter((found) => !isConfirmed(confirmed, field, found));
  const { rows } = readCells(text);
  const row = rows.findIndex((cells) => unticked(cells.join("\t")).length > 0);
  const cells = rows[row];
  if (!cells) return inText;
  const column = cells.findIndex((cell) => unticked(cell).length > 0);
  const [found] = unticked(cells[column] ?? cells.join("\t"));
  const where = column === -1 ? `row ${row + 1}` : `row ${row + 1}, column ${columnLetter(column)}`;
  const canTick = canBeConfirmed(field, findInField(field, text));
  const what = found?.certainty === "refused" ? "holds an NHS number" : "may identify a patient";
  return `This ${what}: “${found?.text ?? ""}”, in ${where}. Take it out${canTick ? ", or tick the box below" : ""}.`;
}
