type Props = { ideaId: number; isWithdrawn: boolean; isMine: boolean };

/** Why an idea can't be put forward as it stands, and what would open the way. */
export function NominateNotYet({ ideaId, isWithdrawn, isMine }: Props) {
  return (
    <div className="note">
      <p>
        <strong>Not yet.</strong>{" "}
        {isWithdrawn
          ? "This idea is withdrawn. It can be put forward once it's back."
          : "A practice is for everybody, so the idea has to be shared with everybody first."}
      </p>
      {isMine ? (
        <a
          className="nhsuk-button"
          href={isWithdrawn ? `/ideas/${ideaId}/withdrawal` : `/ideas/${ideaId}/edit`}
        >
          {isWithdrawn ? "Bring it back" : "Share it with everybody"}
        </a>
      ) : (
        <p>
          {isWithdrawn ? "Only its author can bring it back." : "Only its author can do that. You could ask."}
        </p>
      )}
    </div>
  );
}
