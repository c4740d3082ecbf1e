import { Checkboxes } from "nhsuk-react-components";
import { shown, type FormState } from "./form-state";

/** Whether readers see the team in the author's place, and what that does and doesn't hide. */
export function InTeamNameField({ state, saved = false }: { state: FormState; saved?: boolean }) {
  return (
    <Checkboxes id="inTeamName" name="inTeamName">
      <Checkboxes.Item
        value="yes"
        id="inTeamName-yes"
        defaultChecked={shown(state, "inTeamName", saved ? "yes" : "") === "yes"}
        hint="Readers see the team and never your name. Moderators can see who posted it. People who know your ward may still guess."
      >
        Post it in the team&apos;s name
      </Checkboxes.Item>
    </Checkboxes>
  );
}
