import { formatDay } from "./dates";

/** Above a draft that a second person sent back: since when, where the reason is, and what comes next. */
export function ProposalSentBack({ at, mayEdit }: { at: Date; mayEdit: boolean }) {
  return (
    <section className="note" aria-labelledby="sent-back">
      <h2 id="sent-back">{`Sent back on ${formatDay(at)}`}</h2>
      <p>
        Whoever read it would like to see something changed. <a href="#notes">Their note says what.</a>{" "}
        {mayEdit
          ? "Change the words, or answer there. Then ask for agreement again."
          : "A steward changes the words, then asks for agreement again."}
      </p>
    </section>
  );
}
