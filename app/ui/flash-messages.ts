/** What a page says once after something was done. Add, and use the name in `redirectSaying`. */
export const flashMessages: Record<string, string> = {
  "signed-in": "You're signed in.",
  "signed-out": "You're signed out.",
  "signed-out-everywhere": "You're signed out on every device.",
  "idea-shared": "Your idea is shared. Thank you.",
  "idea-saved-as-draft": "Saved as a draft. Only you can see it.",
  "idea-changed": "Your changes are saved.",
  "idea-withdrawn": "The idea is withdrawn. You can bring it back at any time.",
  "idea-restored": "The idea is back.",
  "revision-removed": "Those earlier words are gone.",
  "idea-deleted": "The idea is deleted.",
  "comment-written": "Thank you. Your comment is there for everybody who can see this idea.",
  "comment-edited": "Your comment is changed.",
  "comment-deleted": "The comment is deleted.",
};
