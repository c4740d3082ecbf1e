import type { Viewer } from "~/domain/people/viewer";
import type { Writer } from "~/platform/db.server";

/** A row of DataPoint, with whatever else stands in it. */
export type PointRow = {
  id: number;
  measureId: number;
  date: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  note: string;
  leftOut: string;
  at: Date;
  authorId: number | null;
};

/** Keeps what a point said, inside the transaction that changes or removes it. Answers the number of what was kept. */
export async function keepRevision(
  tx: Writer,
  person: Viewer,
  change: "changed" | "removed",
  { measureId, date, value, numerator, denominator, note, leftOut }: PointRow,
  now: Date,
): Promise<number> {
  const { id } = await tx.pointRevision.create({
    data: {
      ...{ measureId, change, date, value, numerator, denominator, note, leftOut },
      ...{ authorId: person.id, at: now },
    },
  });
  return id;
}
