import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findImport } from "~/domain/measures/find-import.server";
import { canTrackIdea } from "~/domain/measures/policy";
import { undoImport, type ImportUndone } from "~/domain/measures/undo-import.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { dayOf } from "~/platform/calendar-day";
import { now } from "~/platform/clock.server";
import { UndoImportPage } from "~/ui/measure-undo-import";

export const meta: MetaFunction = () => [{ title: "Undo an import - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { measure, at, isLast, undoing } = found(await findImport(viewer, idFrom(params, "importId")));
  if (!canTrackIdea(viewer, measure.idea)) throw forbidden();
  return { measure: measure.facts, day: dayOf(at), isLast, undoing };
});

export const action = signedIn(async ({ params, viewer }) => {
  const importId = idFrom(params, "importId");
  const { measure } = found(await findImport(viewer, importId));
  const undone = await undoImport(viewer, importId, now());
  if (undone.outcome === "refused") throw forbidden();
  return redirectSaying(`/measures/${measure.facts.id}`, saidOf(undone));
});

function saidOf(undone: ImportUndone): string {
  if (undone.outcome !== "undone") return "import-undone-already";
  return undone.stays > 0 ? "import-undone-in-part" : "import-undone";
}

export default function UndoImport() {
  return <UndoImportPage {...useLoaderData<typeof loader>()} />;
}
