export type Job = {
  name: string;
  /** Seconds from one run to the next. */
  everySeconds: number;
  /** Also soon after something was written. */
  afterWrites?: boolean;
  run: (now: Date) => Promise<unknown>;
};

export type Running = {
  /** Runs it now, or once more after the run under way. */
  wake: () => void;
  /** Starts nothing more, and waits for the run under way. */
  stop: () => Promise<void>;
};

type Surroundings = { clock: () => Date; onError: (name: string, error: unknown) => void };

const restAfterErrorSeconds = 30;

/** Runs a job at once and then regularly, never twice at a time. What goes wrong is told, and tried again after a rest. */
export function runRegularly(job: Job, { clock, onError }: Surroundings): Running {
  let underWay: Promise<void> | null = null;
  let isWanted = false;
  let isStopped = false;
  let isResting = false;
  const timer = setInterval(wake, job.everySeconds * 1000);
  timer.unref();
  wake();
  return { wake, stop };

  function wake(): void {
    if (isStopped || isResting) return;
    if (underWay) isWanted = true;
    else underWay = runUntilDone();
  }

  async function runUntilDone(): Promise<void> {
    do {
      isWanted = false;
      await Promise.resolve()
        .then(() => job.run(clock()))
        .catch(rest);
    } while (isWanted && !isStopped && !isResting);
    underWay = null;
  }

  function rest(error: unknown): void {
    isResting = true;
    setTimeout(() => (isResting = false), restAfterErrorSeconds * 1000).unref();
    onError(job.name, error);
  }

  async function stop(): Promise<void> {
    isStopped = true;
    clearInterval(timer);
    await underWay;
  }
}
