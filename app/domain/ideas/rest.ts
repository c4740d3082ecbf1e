/** What an idea that rests taught, and where it might still work. */
export type Rest = { learnt: string; mightWork: string };
