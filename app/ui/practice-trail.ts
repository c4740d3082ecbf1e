import { momentLabel } from "~/domain/pathways/moments";

type Place = { moment: string; pathway: { slug: string; title: string } };

/** From a practice back to its pathway, and to its moment on it. */
export function practiceTrail({ moment, pathway }: Place): { to: string; label: string }[] {
  const label = momentLabel(moment);
  const onPath = { to: `/pathways/${pathway.slug}`, label: pathway.title };
  return label === null ? [onPath] : [onPath, { to: `${onPath.to}#${moment}`, label }];
}
