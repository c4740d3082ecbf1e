import type { IdeaRoots } from "~/domain/ideas/idea-roots.server";

/** Above the form of an idea that grows out of something kept here. */
export function IdeaBegun({ roots: { notes, request } }: { roots: IdeaRoots }) {
  return (
    <div className="note">
      {request ? (
        <p>
          <strong>{`It starts from what people ask for on ${request.teamName}:`}</strong> {request.words}
        </p>
      ) : null}
      {notes.length > 0 ? (
        <p>
          <strong>
            {notes.length === 1 ? "It grows out of one note." : `It grows out of ${notes.length} notes.`}
          </strong>{" "}
          Their words are below. Put them in your own: whoever reads both could tell that they belong
          together.
        </p>
      ) : null}
    </div>
  );
}
