import { Button } from "nhsuk-react-components";
import type { ShownKudos } from "~/domain/recognition/shown-kudos";

type Props = { kudos: ShownKudos; isMine: boolean; mayTakeOff: boolean; mayDelete: boolean };

/** Who can read these thanks, and what this reader can do about it. */
export function KudosStanding({ kudos, isMine, mayTakeOff, mayDelete }: Props) {
  const isShared = kudos.audience === "shared";
  return (
    <>
      <p>
        {isShared ? "It's on the wall. Everybody who is signed in can read it." : whoReads(kudos, isMine)}
      </p>
      {isShared && mayTakeOff ? <TakeOff id={kudos.id} isMine={isMine} /> : null}
      <ul className="quiet-links no-print">
        <li>
          <a href="/kudos/new">{isMine ? "Thank somebody else" : "Thank somebody yourself"}</a>
        </li>
        {mayDelete ? (
          <li>
            <a href={`/kudos/${kudos.id}/deletion`}>{isMine ? "Take it back" : "Delete it"}</a>
          </li>
        ) : null}
      </ul>
    </>
  );
}

function whoReads({ from }: ShownKudos, isMine: boolean): string {
  return isMine
    ? "It isn't on the wall. Only you and those you thanked can read it."
    : `It isn't on the wall. Only those it thanks and ${from} can read it.`;
}

function TakeOff({ id, isMine }: { id: number; isMine: boolean }) {
  return (
    <form className="no-print" method="post" action={`/kudos/${id}/audience`}>
      <input type="hidden" name="audience" value="private" />
      <p className="soft" id="take-off">
        {isMine
          ? "You can take it off the wall. Those you thanked keep it. It can't be put back."
          : "You can take it off the wall and keep it. It can't be put back, and nobody is told."}
      </p>
      <Button secondary aria-describedby="take-off">
        Take it off the wall
      </Button>
    </form>
  );
}
