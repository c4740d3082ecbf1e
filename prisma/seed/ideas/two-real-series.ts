import rqm from "../real-series/ae-breaches-rqm.json";
import rrk from "../real-series/ae-breaches-rrk.json";
import type { IdeaStory } from "../story";

const origin =
  "Real numbers. NHSRdatasets 0.3.3, ae_attendances (the package is CC0), from NHS England's A&E waiting times and activity. Contains public sector information licensed under the Open Government Licence v3.0.";

/** To learn from: it has no cycle, and nothing on this site had any effect on these numbers. */
export const twoRealSeries: IdeaStory = {
  title: "How to read a chart: two real series",
  author: "helen",
  team: null,
  audience: "organisation",
  noticed: `Most charts on this demonstration are invented, so they behave. Real ones don't. Here are two to practise on, from emergency departments in England. They have nothing to do with our wards, and no idea on this site changed them.`,
  change: `Open both charts below and look at them for a minute before you read on.

**RQM** has a winter that stands out. You're right to ask what happened then, and the chart can't tell you. What its rules look for is a change that lasts, and they find none. Now imagine that you'd started something clever in the spring of 2017. It would have looked wonderful, and the numbers would have come down without you.

**RRK** says that something has changed. It's right: in the middle of 2018 the trust merged with a larger neighbour, and from then on both were counted under one name. More people waited, because more people were counted.`,
  hope: `That we ask two things of every chart: is it more than chance? And if it is, what else changed?`,
  shapedBy: "the improvement team",
  themes: ["transparency"],
  setting: "everywhere",
  moment: "",
  written: [300, "18:00"],
  shared: [298, "18:30"],
  measures: [
    {
      name: "Four-hour waits in another trust's A&E (RRK)",
      by: "helen",
      added: [298, "18:35"],
      definition:
        "People who waited longer than four hours in the month, in the major emergency departments (type 1) of the provider with code RRK, April 2016 to March 2019. From July 2018 the departments of a second trust are counted in.",
      kind: "count",
      unit: "people",
      type: "outcome",
      direction: "neither",
      smallCounts: "show",
      points: { source: origin, points: rrk.points },
    },
    {
      name: "Four-hour waits in one trust's A&E (RQM)",
      by: "helen",
      added: [298, "18:45"],
      definition:
        "People who waited longer than four hours in the month, in the major emergency departments (type 1) of the provider with code RQM, April 2016 to March 2018.",
      kind: "count",
      unit: "people",
      type: "outcome",
      direction: "neither",
      smallCounts: "show",
      points: { source: origin, points: rqm.points },
    },
  ],
  comments: [
    { by: "joe", at: [280, "13:20"], body: "I was sure that something got better that spring." },
    { by: "helen", at: [279, "18:00"], body: "So was everybody. That's why it's here." },
  ],
  votes: [["joe", [280, "13:21"]]],
  opens: [
    ["amara", [270, "04:30"]],
    ["priya", [265, "12:00"]],
    ["marcus", [240, "16:00"]],
    ["ruth", [230, "08:00"]],
  ],
};
