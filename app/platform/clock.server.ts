/** The one place that asks what time it is; everything below takes `now` as a value. */
export function now(): Date {
  return new Date();
}
