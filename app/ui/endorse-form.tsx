import { Button } from "nhsuk-react-components";
import type { OwnEndorsement } from "~/domain/leadership/find-endorsement.server";
import { PledgeMade } from "./endorse-pledge-made";
import { FormErrors, TextArea, TextField } from "./field";
import { shown, type FormState } from "./form-state";
import { Page } from "./page";

type Props = { idea: { id: number; title: string }; own: OwnEndorsement | null; state: FormState };

/** A leader's words about an idea, and a pledge if they'd like to make one. */
export function EndorseForm({ idea, own, state }: Props) {
  const back = `/ideas/${idea.id}#endorsements`;
  return (
    <Page
      title={own ? "Change your endorsement" : "Endorse this idea"}
      lede="It isn't an approval: nobody needs one. It says that you've seen it, and what you'll do to help."
      trail={[{ to: back, label: idea.title }]}
      narrow
    >
      <FormErrors state={state} />
      <form method="post" action={`/ideas/${idea.id}/endorsements`} data-keep noValidate>
        <input type="hidden" name="revision" value={shown(state, "revision", undefined) || own?.revision} />
        <TextArea
          state={state}
          name="message"
          label="What would you like to say?"
          hint="Say what you like about it and why it matters. Everybody who can see the idea can read this, with your name. Leave out anything that could tell who a patient is."
          saved={own?.message}
          rows={5}
        />
        {own?.pledge ? <PledgeMade pledge={own.pledge} state={state} /> : <PledgeFields state={state} />}
        <div className="nhsuk-button-group">
          <Button>{own ? "Save changes" : "Endorse this idea"}</Button>
          <a href={back}>Go back</a>
        </div>
      </form>
      {own && !own.pledge ? (
        <p>
          <a className="lone-link" href={`/endorsements/${own.id}/deletion`}>
            Take your endorsement back
          </a>
        </p>
      ) : null}
    </Page>
  );
}

function PledgeFields({ state }: { state: FormState }) {
  return (
    <section className="form-part" aria-labelledby="pledge">
      <h2 id="pledge">A pledge, if you&apos;d like to make one</h2>
      <p>Leave this empty, or fill in both. A pledge stays as it was made. Later you say how it went.</p>
      <TextArea
        state={state}
        name="what"
        label="What will you do? (optional)"
        hint="One thing that's yours to do, such as: get the cover, ask estates, come and wash up."
        rows={3}
      />
      <TextField
        state={state}
        name="dueOn"
        type="date"
        label="By when? (optional)"
        hint="Today or later, as day, month and year."
      />
    </section>
  );
}
