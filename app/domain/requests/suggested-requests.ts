/** What people on wards often ask for, to begin with. Medicines, leave and observation levels stay with policy. */
export const suggestedRequests = [
  "Going outside in the evening",
  "A hot drink at night",
  "Something to eat outside meal times",
  "Time to talk with somebody now",
  "Using the phone, or charging it",
  "Having my own things with me",
  "Visitors at another time",
  "Staying up late",
  "Using the kitchen",
  "Music, the television, the internet",
  "A room to be alone in",
  "Somebody particular to be with me",
] as const;
