/** Somebody who isn't in the cast and has written nothing under their own name. */
export const hiddenAuthor = { name: "Hollis Quenby", email: "hollis.quenby@fenland-ouse.example" };

export const hiddenTitle = "Paper lanterns along the corridor at night";

/** What the same person took on from another team, in their own team's name too. */
export const hiddenAdoption = "Bad news sitting down, and a blanket";

/** What grew out of the first idea, by the hand of others. */
export const hiddenPractice = "Lanterns along the corridor";
