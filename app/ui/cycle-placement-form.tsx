import { Button } from "nhsuk-react-components";
import { eyesOfAll, type Eyes } from "~/domain/cycles/continua";
import type { Placement } from "~/domain/cycles/placement-form";
import { FormErrors } from "./field";
import type { FormState } from "./form-state";
import { Page } from "./page";
import { PlacementFields } from "./placement-fields";

type Props = {
  idea: { title: string };
  cycle: { id: number; number: number };
  eyes: Eyes;
  places: readonly Placement[];
  seen: string;
  /** The number of the cycle whose places after are offered as these before. */
  offeredFrom: number | null;
  isStarted: boolean;
  state: FormState;
};

/** Where practice stands by one pair of eyes: words to choose from, and nothing that has to be chosen. */
export function CyclePlacementForm({
  idea,
  cycle,
  eyes,
  places,
  seen,
  offeredFrom,
  isStarted,
  state,
}: Props) {
  const back = `/cycles/${cycle.id}`;
  return (
    <Page
      title="Where practice stands"
      lede="Choose the words that fit. Leave out what doesn't. Nothing here is a mark, and there's no right place to be."
      trail={[{ to: back, label: `Cycle ${cycle.number}: ${idea.title || "Your draft"}` }]}
      narrow
    >
      <nav className="sorts" aria-label="By whose eyes">
        {eyesOfAll.map(({ name, label }) => (
          <a
            key={name}
            href={`${back}/continua?eyes=${name}`}
            aria-current={name === eyes ? "true" : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      <FormErrors state={state} />
      <form id="form" method="post">
        <input type="hidden" name="eyes" value={eyes} />
        <input type="hidden" name="seen" value={seen} />
        <p>{whose[eyes]}</p>
        {offeredFrom ? (
          <p className="note note--slim">
            “Before” starts from where cycle {offeredFrom} left off. Change it where it&apos;s different now.
          </p>
        ) : null}
        <PlacementFields state={state} saved={places} isStarted={isStarted} />
        {isStarted ? null : <p>Once the test has started you can say where it stands after.</p>}
        <div className="nhsuk-button-group">
          <Button>Save</Button>
          <a href={back}>Go back</a>
        </div>
      </form>
    </Page>
  );
}

const whose: Record<Eyes, string> = {
  staff:
    "As you and your colleagues see it. What patients and carers see may be different, and counts as much.",
  patient:
    "Only what patients have told you, and are happy to see written here. Ask several, and name nobody.",
  carer: "Only what carers and families have told you, and are happy to see written here. Name nobody.",
};
