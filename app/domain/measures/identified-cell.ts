import { findIdentifiers } from "~/domain/safety/patient-identifiers";
import { describeIdentifiers } from "~/domain/safety/read-form";
import { readCells } from "./pasted-cells";
import { columnLetter } from "./pasted-row";

/** Says in which row and column of a paste an NHS number stands, or null where there is none. */
export function whereIdentified(text: string): string | null {
  const inText = describeIdentifiers(text);
  if (!inText) return null;
  const { rows } = readCells(text);
  const row = rows.findIndex((cells) => findIdentifiers(cells.join("\t")).length > 0);
  const cells = rows[row];
  if (!cells) return inText;
  const column = cells.findIndex((cell) => findIdentifiers(cell).length > 0);
  const [found] = findIdentifiers(cells[column] ?? cells.join("\t"));
  const where = column === -1 ? `row ${row + 1}` : `row ${row + 1}, column ${columnLetter(column)}`;
  return `This holds an NHS number: “${found?.text ?? ""}”, in ${where}. Take it out before you send it again: nothing here may identify a patient.`;
}

/** What to do about an NHS number in the name of a file, or null where there is none. */
export function nameProblem(fileName: string): string | null {
  const [found] = findIdentifiers(fileName);
  if (!found) return null;
  return `The file's name holds an NHS number: “${found.text}”. Give the file another name, then choose it again.`;
}
