import type { ReactNode } from "react";
import {
  intentToKeep,
  keptWords,
  intentToUse,
  type FieldOffers,
  type OfferedWords,
} from "~/domain/safety/offered-words";
import type { FormState } from "./form-state";

/** A text with room beside it for kinder words: drawn by the server after a preview, filled while one types. */
export function WithOffers({
  name,
  state,
  children,
}: {
  name: string;
  state: FormState;
  children: ReactNode;
}) {
  return (
    <div className="offers-around" data-offers-around>
      <div>{children}</div>
      <div className="offers" aria-live="polite" data-offers>
        {state?.offers?.[name]?.map((offer) => (
          <Offer key={offer.phrase} offer={offer} field={name} />
        ))}
      </div>
    </div>
  );
}

/** What is on offer for one text. Without a field its buttons send nothing: they're for the script that asked. */
export function Offers({ offers }: { offers: readonly OfferedWords[] }) {
  return (
    <>
      {offers.map((offer) => (
        <Offer key={offer.phrase} offer={offer} />
      ))}
    </>
  );
}

function Offer({ offer, field }: { offer: OfferedWords; field?: string }) {
  const { phrase, text, suggestions, reason, source, places } = offer;
  const sends = (intent: (field: string) => string) =>
    field === undefined
      ? { type: "button" as const }
      : { type: "submit" as const, name: "intent", value: intent(field) };
  return (
    <div className="offer" data-offer={phrase} data-places={JSON.stringify(places)}>
      <p className="offer__words">
        Kinder words for <strong>“{text}”</strong>
        {places.length > 1 ? `, ${places.length} times` : null}
      </p>
      <p>
        {reason} <span className="offer__source">From {source}.</span>
      </p>
      <div className="offer__choices">
        {suggestions.map((words, i) => (
          <button
            key={words}
            className="offer__use"
            data-use={i}
            {...sends((to) => intentToUse(to, i, phrase))}
          >
            Use “{words}”
          </button>
        ))}
        <button className="as-link" data-keep {...sends(() => intentToKeep(phrase))}>
          Keep my words<span className="nhsuk-u-visually-hidden">{` for “${text}”`}</span>
        </button>
      </div>
    </div>
  );
}

/**
 * What a form with offers needs besides: what was kept so far, and a first button, so that Enter in a field still means
 * what the form's own button means.
 */
export function OfferInputs({ state, intent }: { state: FormState; intent: string }) {
  return (
    <>
      {state?.offers ? (
        <button
          className="nhsuk-u-visually-hidden"
          name="intent"
          value={intent}
          tabIndex={-1}
          aria-hidden="true"
        >
          Send
        </button>
      ) : null}
      {keptWords(state?.typed).map((phrase) => (
        <input key={phrase} type="hidden" name="kept" value={phrase} />
      ))}
    </>
  );
}

/** In a preview: that there are kinder words below, with the way to each. */
export function OffersBelow({ offers }: { offers: FieldOffers | undefined }) {
  const all = Object.entries(offers ?? {});
  if (all.length === 0) return null;
  return (
    <div className="offers-below">
      <p>Some words have a kinder version. Use it or keep yours, it&apos;s up to you:</p>
      <ul>
        {all.flatMap(([field, those]) =>
          those.map(({ phrase, text }) => (
            <li key={field + phrase}>
              <a href={`#${field}`}>“{text}”</a>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
