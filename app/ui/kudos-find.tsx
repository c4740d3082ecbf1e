import { shown, type FormState } from "./form-state";

/** A field and its own button in the same form: the page comes back with who was found, and with all that was typed. */
export function KudosFind({ state, action }: { state: FormState; action: string }) {
  const error = state?.errors.find;
  return (
    <div className={error ? "nhsuk-form-group nhsuk-form-group--error" : "nhsuk-form-group"}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor="find">
        Find somebody else, or another team
      </label>
      <div className="nhsuk-hint" id="find-hint">
        Write a name, or the start of one.
      </div>
      {error ? (
        <span className="nhsuk-error-message" id="find-error">
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      ) : null}
      <div className="kudos-find">
        <input
          className={error ? "nhsuk-input nhsuk-input--error" : "nhsuk-input"}
          id="find"
          name="find"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={error ? "find-hint find-error" : "find-hint"}
          defaultValue={shown(state, "find", "")}
        />
        <button
          className="nhsuk-button nhsuk-button--secondary"
          name="intent"
          value="find"
          formAction={`${action}#found`}
        >
          Find
        </button>
      </div>
    </div>
  );
}
