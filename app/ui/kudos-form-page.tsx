import { Button, Checkboxes } from "nhsuk-react-components";
import { kudosAudiences } from "~/domain/recognition/kudos-form";
import type { WhomOffer } from "~/domain/recognition/kudos-whom";
import { ChoiceField, FormErrors, TextArea } from "./field";
import { ticked, type FormState } from "./form-state";
import { KudosWhomFields } from "./kudos-whom-fields";
import { Page } from "./page";

type Idea = { id: number; title: string; inTeamName: boolean };

type Props = { idea: Idea | null; offer: WhomOffer; state: FormState };

/** Say thank you: to whom, in a few words, for whose eyes. */
export function KudosFormPage({ idea, offer, state }: Props) {
  const action = idea ? `/kudos/new?idea=${idea.id}` : "/kudos/new";
  const back = idea
    ? { to: `/ideas/${idea.id}`, label: idea.title }
    : { to: "/celebrations", label: "Celebrations" };
  return (
    <Page
      title="Say thank you"
      lede="Somebody did something that helped. A few words about it can last them a long time."
      trail={[back]}
      narrow
    >
      <FormErrors state={state} />
      <form method="post" action={action} data-keep noValidate>
        <KudosWhomFields offer={offer} state={state} action={action} />
        <TextArea
          state={state}
          name="message"
          label="What do you want to thank them for?"
          hint="Say what they did and what it changed. Leave out anything that could tell who a patient is: no names, dates or numbers."
          rows={5}
        />
        {idea ? <IdeaField idea={idea} state={state} /> : null}
        <ChoiceField
          state={state}
          name="audience"
          label="Who can read it?"
          saved="shared"
          options={kudosAudiences.map(({ name, label, reach }) => ({ name, label, hint: reach }))}
        />
        <Button name="intent" value="give">
          Say thank you
        </Button>
      </form>
    </Page>
  );
}

function IdeaField({ idea, state }: { idea: Idea; state: FormState }) {
  const value = String(idea.id);
  return (
    <Checkboxes
      id="idea-choices"
      name="idea"
      legend="Is it about this idea?"
      legendProps={{ size: "s" }}
      hint={
        idea.inTeamName
          ? "It stands in the team's name, so thanks for it go to the team. To thank a person, leave out the idea."
          : undefined
      }
      error={state?.errors.idea}
    >
      <Checkboxes.Item
        id="idea"
        value={value}
        defaultChecked={ticked(state, "idea", [value]).includes(value)}
      >
        {idea.title}
      </Checkboxes.Item>
    </Checkboxes>
  );
}
