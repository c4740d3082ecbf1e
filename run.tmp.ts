import { readFileSync } from "node:fs";
import { findIdentifiers } from "~/domain/safety/patient-identifiers";
for (const text of readFileSync(process.argv[2]!, "utf8").split("\n").filter(Boolean)) {
  const f = findIdentifiers(text);
  const hit = f.length > 0;
  if (hit !== (process.argv[3] === "none") && process.argv[4] !== "all") continue;
  console.log(hit ? "HIT " : "MISS", text, "  ", f.map((x) => `${x.kind} «${x.text}»`).join("; "));
}
