const hint = "Touch the chart, or use the arrow keys, to read it point by point.";

/** Says of a chart's points, one at a time, when it was and what was measured: by pointer, by touch and by keyboard. */
export function readPoints(page: Document): void {
  for (const plot of page.querySelectorAll<HTMLElement>("[data-points]")) {
    const words = plot.dataset.points?.split("\n") ?? [];
    const said = plot.parentElement?.querySelector(".chart-figure__point");
    if (words[0] && said) makeReadable(plot, words, said);
  }
  const first = page.querySelector(".chart-figure__point");
  if (first) first.textContent = hint;
}

/** A slider that can't be seen lies over the chart: whoever moves it, by keys or by voice, hears each point. */
function makeReadable(plot: HTMLElement, words: string[], said: Element): void {
  const slider = document.createElement("input");
  slider.type = "range";
  slider.className = "chart-reader";
  slider.max = String(words.length - 1);
  slider.value = slider.max;
  slider.setAttribute("aria-label", "Points of the chart");
  const choose = (index: number) => {
    slider.value = String(index);
    slider.setAttribute("aria-valuetext", words[index] ?? "");
    said.textContent = words[index] ?? "";
    for (const drawing of plot.querySelectorAll("svg")) circle(drawing, index);
  };
  slider.setAttribute("aria-valuetext", words.at(-1) ?? "");
  slider.addEventListener("input", () => choose(slider.valueAsNumber));
  slider.addEventListener("focus", () => choose(slider.valueAsNumber));
  const pick = (event: PointerEvent) => {
    const nearest = nearestTo(plot, event.clientX);
    if (nearest !== null) choose(nearest);
  };
  plot.addEventListener("pointerdown", pick);
  plot.addEventListener("pointermove", pick);
  plot.append(slider);
}

function nearestTo(plot: HTMLElement, clientX: number): number | null {
  const drawing = [...plot.querySelectorAll("svg")].find((one) => one.getBoundingClientRect().width > 0);
  if (!drawing) return null;
  const box = drawing.getBoundingClientRect();
  const x = ((clientX - box.left) * drawing.viewBox.baseVal.width) / box.width;
  const places = placesIn(drawing);
  return places.reduce((best, place, index) => {
    return Math.abs(place[0] - x) < Math.abs((places[best]?.[0] ?? Infinity) - x) ? index : best;
  }, 0);
}

function circle(drawing: SVGSVGElement, index: number): void {
  const [x, y] = placesIn(drawing)[index] ?? [0, 0];
  let ring = drawing.querySelector(".chart__chosen");
  if (!ring) {
    ring = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    ring.setAttribute("class", "chart__chosen");
    ring.setAttribute("r", "9");
    drawing.append(ring);
  }
  ring.setAttribute("cx", String(x));
  ring.setAttribute("cy", String(y));
}

function placesIn(drawing: SVGSVGElement): [number, number][] {
  const track = drawing.querySelector("[data-track]")?.getAttribute("d") ?? "";
  return track
    .split(/[ML]/)
    .slice(1)
    .map((pair): [number, number] => {
      const [x = 0, y = 0] = pair.split(" ").map(Number);
      return [x, y];
    });
}
