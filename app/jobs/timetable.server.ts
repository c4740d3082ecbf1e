import { remindToStudy } from "~/domain/cycles/remind-to-study.server";
import { forgetOldNotifications } from "~/domain/notifications/forget-old.server";
import { chooseWeeksSpotlight } from "~/domain/recognition/choose-spotlight.server";
import { handleEvents } from "./handle-events.server";
import type { Job } from "./run-regularly";

const hour = 3600;

/** Everything that happens without somebody asking for it. Each job may run in several processes at once. */
export const timetable: readonly Job[] = [
  { name: "handle what happened", everySeconds: 2, afterWrites: true, run: handleEvents },
  { name: "remind of studies that are due", everySeconds: hour, run: remindToStudy },
  { name: "choose the week's spotlight", everySeconds: hour, run: chooseWeeksSpotlight },
  { name: "forget old notifications", everySeconds: 6 * hour, run: forgetOldNotifications },
];
