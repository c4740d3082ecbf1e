/** Somebody who isn't in the cast and has written nothing under their own name. */
export const hiddenAuthor = { name: "Hollis Quenby", email: "hollis.quenby@fenland-ouse.example" };

export const hiddenTitle = "Paper lanterns along the corridor at night";
