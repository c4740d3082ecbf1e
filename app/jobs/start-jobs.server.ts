import { now } from "~/platform/clock.server";
import { onWritten } from "~/platform/db.server";
import { log } from "~/platform/log.server";
import { traceOf } from "~/platform/trace-of";
import { runRegularly, type Job } from "./run-regularly";
import { timetable } from "./timetable.server";

/** Starts what is on the timetable. Stopping waits for the runs under way. */
export function startJobs(jobs: readonly Job[] = timetable): { stop: () => Promise<void> } {
  const onError = (job: string, error: unknown) =>
    log.error({ job, error: traceOf(error) }, "a job went wrong");
  const running = jobs.map((job) => ({ job, ...runRegularly(job, { clock: now, onError }) }));
  const stopListening = onWritten(() => {
    for (const { job, wake } of running) if (job.afterWrites) wake();
  });
  return {
    async stop() {
      stopListening();
      await Promise.all(running.map(({ stop }) => stop()));
    },
  };
}
