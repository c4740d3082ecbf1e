const patience = 10_000;
const waits = [2_000, 4_000, 8_000, 16_000, 32_000, 60_000];

/** What the server answers; null where it can't be reached. */
export async function ask(address: string, how: RequestInit): Promise<Response | null> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  const answer = await fetch(address, { ...how, signal: giveUp.signal }).catch(() => null);
  clearTimeout(timer);
  return answer && ![502, 503, 504].includes(answer.status) ? answer : null;
}

/** Tries until it works, less and less often, and at once when the browser says that there's a connection again. */
export function untilItWorks(attempt: () => Promise<boolean>): void {
  let tries = 0;
  let isUnderWay = false;
  let timer = window.setTimeout(again, waits[0]);
  window.addEventListener("online", again);

  function again(): void {
    if (isUnderWay) return;
    isUnderWay = true;
    clearTimeout(timer);
    void attempt().then((works) => {
      isUnderWay = false;
      if (works) window.removeEventListener("online", again);
      else timer = window.setTimeout(again, waits[Math.min(++tries, waits.length - 1)]);
    });
  }
}
