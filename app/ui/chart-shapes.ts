import type { PointLook } from "./chart-point-look";

/** Lengths to a tenth: finer can't be seen, and makes the page heavier. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** The outline of a point as path data, so that all points of one look are one path. */
export function shapeOf(look: PointLook, x: number, y: number, radius: number): string {
  return SHAPES[look](round(x), round(y), radius);
}

type Shape = (x: number, y: number, radius: number) => string;

const circle: Shape = (x, y, radius) => {
  const r = round(radius);
  return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
};

const diamond: Shape = (x, y, radius) => {
  const r = round(radius * 1.3);
  return `M${x} ${round(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
};

const square: Shape = (x, y, radius) => {
  const r = round(radius * 0.95);
  return `M${round(x - r)} ${round(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`;
};

const triangle: Shape = (x, y, radius) => {
  const r = round(radius * 1.25);
  return `M${x} ${round(y - r)}l${r} ${round(r * 1.75)}h${-2 * r}z`;
};

const crossed: Shape = (x, y, radius) => {
  const r = round(radius * 0.62);
  return `${circle(x, y, radius)}M${round(x - r)} ${round(y - r)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`;
};

const SHAPES: Record<PointLook, Shape> = {
  usual: circle,
  hoped: diamond,
  unhoped: square,
  notable: triangle,
  undecided: circle,
  "left-out": crossed,
};
