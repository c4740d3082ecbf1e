import { Button } from "nhsuk-react-components";
import type { SavedProposal } from "~/domain/pathways/proposal-saved";
import type { ProposalState } from "~/domain/pathways/proposal-state";
import { FormErrors } from "./field";
import type { FormState } from "./form-state";
import { Page } from "./page";
import { ProposalIdeaFields, ProposalPlaceFields, ProposalWordFields } from "./proposal-fields";

type Option = { name: string; label: string };

type Props = {
  id: number;
  saved: SavedProposal;
  state: ProposalState;
  formState: FormState;
  pathways: Option[];
  ideas: Option[];
  /** How many of its ideas aren't everybody's to see any more. */
  hiddenIdeas: number;
};

/** A draft to write on: what it would say, and which ideas it grew out of. */
export function ProposalFormPage({ id, saved, state, formState, pathways, ideas, hiddenIdeas }: Props) {
  const isConflict = formState?.errors.form !== undefined;
  return (
    <Page title="Change the draft" trail={[{ to: `/proposals/${id}`, label: saved.title }]} narrow>
      {state === "waiting" || state === "agreed" ? <AskedAgain isAgreed={state === "agreed"} /> : null}
      <FormErrors state={formState} />
      {isConflict ? (
        <p>
          <a href={`/proposals/${id}`} target="_blank" rel="noreferrer">
            See what it says now (opens in a new tab)
          </a>
        </p>
      ) : null}
      <form id="form" method="post" action={`/proposals/${id}/edit`} data-keep noValidate>
        <input type="hidden" name="revision" value={formState?.typed.revision ?? saved.revision} />
        <SaveOnEnter />
        <ProposalPlaceFields state={formState} pathways={pathways} saved={saved} />
        <ProposalWordFields state={formState} saved={saved} />
        <ProposalIdeaFields state={formState} ideas={ideas} saved={saved.ideas} />
        {hiddenIdeas > 0 ? (
          <p className="soft">
            {hiddenIdeas === 1 ? "One of its ideas isn't" : `${hiddenIdeas} of its ideas aren't`} shared with
            everybody any more, and won&apos;t be part of it once you save.
          </p>
        ) : null}
        <div className="nhsuk-button-group">
          <Button name="intent" value="save">
            Save the draft
          </Button>
          {state === "drafting" ? (
            <Button secondary name="intent" value="ask">
              Save and ask for agreement
            </Button>
          ) : null}
          <a href={`/proposals/${id}`}>Go back</a>
        </div>
      </form>
    </Page>
  );
}

function AskedAgain({ isAgreed }: { isAgreed: boolean }) {
  return (
    <div className="note">
      <p>
        <strong>
          {isAgreed
            ? "A second person has agreed to these words."
            : "A second person has been asked to read these words."}
        </strong>{" "}
        If you save other words, ask for agreement again when youIf you save other words, they&apos;re asked
        again.apos;re ready.
      </p>
    </div>
  );
}

/** What a browser presses when somebody presses Enter in a field: the first button of the form. */
function SaveOnEnter() {
  return (
    <button className="nhsuk-u-visually-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true">
      Save the draft
    </button>
  );
}
