import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { countWhatGoes } from "~/domain/ideas/count-what-goes.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { canDeleteIdea } from "~/domain/ideas/policy";
import { deleteIdea, isBuiltOn } from "~/domain/ideas/withdraw-idea.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Delete an idea - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canDeleteIdea(viewer, idea)) throw forbidden();
  return {
    ideaId: idea.id,
    title: idea.title,
    isDraft: idea.audience === "draft",
    isBuiltOn: await isBuiltOn(idea.id),
    goes: await countWhatGoes(idea.id),
  };
});

export const action = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!(await deleteIdea(viewer, idea))) throw forbidden();
  return idea.audience === "draft"
    ? redirectSaying("/", "draft-gone")
    : redirectSaying("/ideas", "idea-deleted");
});

export default function Deletion() {
  const { ideaId, title, isDraft, isBuiltOn, goes } = useLoaderData<typeof loader>();
  const trail = [{ to: `/ideas/${ideaId}`, label: title || "Your draft" }];
  if (isBuiltOn) return <ItStays ideaId={ideaId} trail={trail} />;
  return (
    <Page title={isDraft ? "Throw this draft away?" : "Delete this idea for good?"} trail={trail} narrow>
      <p>This can&apos;t be undone. With it goes:</p>
      <ul>
        <li>its text and its history</li>
        {goes.map(({ count, one, many }) =>
          count > 0 ? <li key={many}>{`${count} ${count === 1 ? one : many}`}</li> : null,
        )}
      </ul>
      {isDraft ? null : (
        <p>
          You could also <a href={`/ideas/${ideaId}/withdrawal`}>withdraw it</a>. Then nobody sees it, and
          nothing is lost.
        </p>
      )}
      <form method="post">
        <div className="nhsuk-button-group">
          <Button warning>{isDraft ? "Throw it away" : "Delete it for good"}</Button>
          <a href={isDraft ? `/ideas/${ideaId}/edit` : `/ideas/${ideaId}`}>Keep it</a>
        </div>
      </form>
    </Page>
  );
}

function ItStays({ ideaId, trail }: { ideaId: number; trail: { to: string; label: string }[] }) {
  return (
    <Page title="This idea stays" trail={trail} narrow>
      <p>A practice grew out of it, and the people who use the practice rely on where it came from.</p>
      <p>
        You can <a href={`/ideas/${ideaId}/withdrawal`}>withdraw it</a>. Then only you and the moderators can
        see the idea itself.
      </p>
    </Page>
  );
}
