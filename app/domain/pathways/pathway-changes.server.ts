import { createHash } from "node:crypto";
import { recordAudit } from "~/domain/safety/audit.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, isUniqueViolation, write, type Writer } from "~/platform/db.server";
import type { PathwayForm } from "./pathway-form";
import { canKeepPathways } from "./pathway-policy";
import { slugFrom } from "./slug";

const aMinute = 60_000;

export type PathwayAdded = { slug: string } | "title taken" | "refused";
export type PathwayChanged = "saved" | "conflict" | "refused";

/** Adds a pathway. Its address follows from its title and stays; the same one sent twice is one. */
export async function addPathway(steward: Viewer, form: PathwayForm, now: Date): Promise<PathwayAdded> {
  const slug = slugFrom(form.title, "pathway");
  try {
    return await write(async (tx) => {
      if (!canKeepPathways(steward)) return "refused";
      const there = await tx.pathway.findUnique({ where: { slug } });
      if (there) return isSameAgain(there, form, now) ? { slug } : "title taken";
      const { id } = await tx.pathway.create({ data: { ...form, slug, createdAt: now } });
      await audit(tx, "pathway-added", steward, id, now);
      return { slug };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return "title taken";
    throw error;
  }
}

/** Changes what a pathway is called and says of itself, unless somebody else changed it since `revision` was read. */
export function changePathway(
  steward: Viewer,
  slug: string,
  revision: string,
  form: PathwayForm,
  now: Date,
): Promise<PathwayChanged> {
  return write(async (tx) => {
    const there = canKeepPathways(steward) ? await tx.pathway.findUnique({ where: { slug } }) : null;
    if (!there) return "refused";
    if (isSame(there, form)) return "saved";
    if (revision !== revisionOf(there)) return "conflict";
    await tx.pathway.update({ where: { slug }, data: form });
    await audit(tx, "pathway-changed", steward, there.id, now);
    return "saved";
  });
}

export type EditedPathway = PathwayForm & { slug: string; revision: string };

/** What the form for changing a pathway starts from. */
export async function findEditedPathway(slug: string): Promise<EditedPathway | null> {
  const pathway = await db.pathway.findUnique({
    where: { slug },
    select: { slug: true, title: true, summary: true },
  });
  return pathway && { ...pathway, revision: revisionOf(pathway) };
}

/** Stands for the words as they are now: it changes when they do. */
function revisionOf({ title, summary }: PathwayForm): string {
  return createHash("sha256")
    .update(JSON.stringify([title, summary]))
    .digest("base64url")
    .slice(0, 16);
}

function isSame(there: PathwayForm, form: PathwayForm): boolean {
  return there.title === form.title && there.summary === form.summary;
}

function isSameAgain(there: PathwayForm & { createdAt: Date }, form: PathwayForm, now: Date): boolean {
  return isSame(there, form) && now.getTime() - there.createdAt.getTime() < aMinute;
}

function audit(tx: Writer, action: string, steward: Viewer, subjectId: number, at: Date): Promise<void> {
  return recordAudit(tx, { action, subjectType: "pathway", subjectId, personId: steward.id, at });
}
