import { renderMarkdown } from "~/platform/markdown";
import type { IdeaForm } from "./idea-form";

/** Where an idea's words stand. */
export const wordedFields = ["title", "noticed", "change", "hope", "shapedBy"] as const;

/** What an idea's words will look like, without saving them. */
export function previewIdea(idea: IdeaForm) {
  return {
    title: idea.title,
    noticedHtml: renderMarkdown(idea.noticed),
    changeHtml: renderMarkdown(idea.change),
    hopeHtml: renderMarkdown(idea.hope),
  };
}
