import type { Celebration } from "~/domain/recognition/celebration";
import { CelebrationCard } from "./celebration-card";

type Props = { items: Celebration[]; now: Date };

/** The noticeboard: the newest card first, side by side where there is room. What is somebody's alone isn't printed. */
export function CelebrationWall({ items, now }: Props) {
  return (
    <ul className="wall">
      {items.map((item) => (
        <li key={`${item.kind}-${item.id}`} className={isPrivate(item) ? "no-print" : undefined}>
          <CelebrationCard item={item} now={now} />
        </li>
      ))}
    </ul>
  );
}

function isPrivate(item: Celebration): boolean {
  if (item.kind === "kudos") return item.kudos.audience === "private";
  return item.kind === "milestone" && item.isForYouAlone;
}
