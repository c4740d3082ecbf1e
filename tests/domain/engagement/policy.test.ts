import { describe, expect, it } from "vitest";
import { commentingAs } from "~/domain/engagement/commenting-as";
import { canDeleteComment, canEditComment } from "~/domain/engagement/policy";
import type { Viewer } from "~/domain/people/viewer";

const idea = {
  authorId: 1,
  teamId: 7,
  teamName: "Willow",
  audience: "organisation",
  inTeamName: false,
  isWithdrawn: false,
};
const author: Viewer = { id: 1, name: "Author", jobTitle: "", teams: [], roles: [] };
const writer: Viewer = { ...author, id: 2 };
const other: Viewer = { ...author, id: 3 };
const moderator: Viewer = { ...author, id: 4, roles: [{ role: "moderator", teamId: null }] };
const comment = { authorId: writer.id };

describe("comments", () => {
  it("only who wrote it can edit it", () => {
    expect(canEditComment(writer, comment, idea)).toBe(true);
    for (const viewer of [author, other, moderator])
      expect(canEditComment(viewer, comment, idea)).toBe(false);
  });

  it("who wrote it and moderators can delete it", () => {
    for (const viewer of [writer, moderator]) expect(canDeleteComment(viewer, comment, idea)).toBe(true);
    for (const viewer of [author, other]) expect(canDeleteComment(viewer, comment, idea)).toBe(false);
  });

  it("nobody adds to an idea that is withdrawn, but one's own words can go", () => {
    const withdrawn = { ...idea, authorId: writer.id, isWithdrawn: true };
    expect(canEditComment(writer, comment, withdrawn)).toBe(false);
    expect(canDeleteComment(writer, comment, withdrawn)).toBe(true);
  });

  it("nothing is theirs on an idea they can't see", () => {
    const draft = { ...idea, audience: "draft" };
    for (const viewer of [writer, moderator]) {
      expect(canEditComment(viewer, comment, draft)).toBe(false);
      expect(canDeleteComment(viewer, comment, draft)).toBe(false);
    }
  });

  it("what a former colleague wrote is nobody's to edit", () => {
    expect(canEditComment(writer, { authorId: null }, idea)).toBe(false);
    expect(canDeleteComment(moderator, { authorId: null }, idea)).toBe(true);
  });

  it("who posted in the team's name comments in it too", () => {
    const inTeamName = { ...idea, inTeamName: true };
    expect(commentingAs(author, inTeamName)).toBe("Willow");
    expect(commentingAs(writer, inTeamName)).toBeNull();
    expect(commentingAs(author, idea)).toBeNull();
  });
});
