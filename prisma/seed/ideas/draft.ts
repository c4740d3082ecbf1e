import type { IdeaStory } from "../story";

/** Only its author sees it. */
export const draft: IdeaStory = {
  title: "Names on the night corridor?",
  author: "amara",
  team: "willow",
  audience: "draft",
  noticed: `Bank staff call people by their room. Not unkindly, they just don't know. Think about: who agrees to their name on the door, what about people who'd rather not. Ask Callum.`,
  themes: [],
  written: [2, "04:25"],
};
