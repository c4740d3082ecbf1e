/** Grey and blue are those of NHS England's Making Data Count; the rest is the house's. Shapes say the same as colours. */
export const COLOURS = {
  paper: "#fff",
  ink: "#212b32",
  soft: "#4c6272",
  grid: "#e3e8ea",
  line: "#768692",
  point: "#a6a6a6",
  pointEdge: "#4c4c4c",
  run: "#00b0f0",
  runEdge: "#00405a",
  target: "#14523f",
  dawn: "#ffcb4c",
  dawnPale: "#fff3d1",
  dawnDeep: "#8a6700",
} as const;
