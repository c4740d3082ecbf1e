import { describe, expect, it } from "vitest";
import { dueOf } from "~/domain/cycles/cycle-due";
import { isStudyNews, studyDay } from "~/domain/cycles/study-day";

const now = new Date("2026-06-10T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const planned = { startsOn: "", studyOn: "", startedAt: null, doneAt: null, studiedAt: null, actedAt: null };
const started = (days: number) => ({ ...planned, startedAt: daysAgo(days) });

describe("the day on which a test wants to be studied", () => {
  it("is the one that was planned", () => {
    expect(studyDay({ ...started(1), studyOn: "2026-07-01" })).toBe("2026-07-01");
    expect(studyDay({ ...started(1), studyOn: "2026-07-01", doneAt: daysAgo(1) })).toBe("2026-07-01");
  });

  it("else a week after the start, or two days after it was written down", () => {
    expect(studyDay(started(3))).toBe("2026-06-14");
    expect(studyDay({ ...started(3), doneAt: daysAgo(1) })).toBe("2026-06-11");
    expect(studyDay({ ...started(30), doneAt: daysAgo(1) })).toBe("2026-05-18");
  });

  it("is none before it starts, and none once it was studied or decided", () => {
    expect(studyDay({ ...planned, studyOn: "2026-06-01" })).toBeNull();
    expect(studyDay({ ...started(9), studiedAt: daysAgo(1) })).toBeNull();
    expect(studyDay({ ...started(9), actedAt: daysAgo(1) })).toBeNull();
  });
});

describe("a reminder", () => {
  it("comes from the day on, and not for what is long past", () => {
    expect(isStudyNews({ ...started(2), studyOn: "2026-06-11" }, now)).toBe(false);
    expect(isStudyNews({ ...started(2), studyOn: "2026-06-10" }, now)).toBe(true);
    expect(isStudyNews({ ...started(90), studyOn: "2026-06-01" }, now)).toBe(true);
    expect(isStudyNews({ ...started(90), studyOn: "2026-05-26" }, now)).toBe(false);
    expect(isStudyNews(started(7), now)).toBe(true);
    expect(isStudyNews(started(22), now)).toBe(false);
  });
});

describe("today", () => {
  it("asks for the study from the planned day on, and for nothing before it", () => {
    expect(dueOf({ ...started(20), studyOn: "2026-06-11" }, now)).toBeNull();
    expect(dueOf({ ...started(2), studyOn: "2026-06-10" }, now)).toBe("study");
    expect(dueOf({ ...started(9), doneAt: daysAgo(1), studyOn: "2026-06-12" }, now)).toBeNull();
  });
});
