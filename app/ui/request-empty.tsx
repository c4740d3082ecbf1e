import { requestsAddress, type RequestWish } from "~/domain/requests/request-wish";

type Props = { wish: RequestWish; canKeep: boolean; isFirstPage: boolean };

/** What to do where no request is kept. */
export function RequestEmpty({ wish, canKeep, isFirstPage }: Props) {
  if (!isFirstPage)
    return (
      <div className="card empty-list">
        <h2>That&apos;s all of them</h2>
        <p>
          <a className="lone-link" href={requestsAddress(wish)}>
            Go back to the first page
          </a>
        </p>
      </div>
    );
  if (wish.of === "aside")
    return (
      <div className="card empty-list">
        <h2>Nothing is set aside</h2>
        <p>What your team no longer counts can rest here, with its counts.</p>
      </div>
    );
  if (wish.of === "elsewhere")
    return (
      <div className="card empty-list">
        <h2>No other team shows its list yet</h2>
        <p>A team decides itself whether others see what it counts.</p>
      </div>
    );
  return (
    <div className="card empty-list">
      <h2>Your team&apos;s list is empty</h2>
      <p>
        On your next shift, listen for one question that keeps coming back: going outside, a hot drink, the
        phone. Put it on the list, then count for one day what people heard.
      </p>
      {canKeep ? (
        <p>
          <a className="lone-link" href="/requests/new">
            Add a request
          </a>
        </p>
      ) : null}
    </div>
  );
}
