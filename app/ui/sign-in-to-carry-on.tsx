import { carriedFields, type Carried } from "~/domain/safety/carried-form";
import { Page } from "./page";
import { SignInFields } from "./sign-in-fields";

/** Shown in the place of a form that was sent after the session had run out: nothing typed is lost. */
export function SignInToCarryOn({ carried }: { carried: Carried }) {
  return (
    <Page title="Sign in to carry on" narrow>
      <p className="lede">You were signed out in the meantime. What you typed is kept on this page, not on the server.</p>
      <form method="post" action="/login" className="card">
        {carriedFields(carried).map(([name, value], i) => (
          <input key={i} type="hidden" name={name} value={value} />
        ))}
        <SignInFields state={undefined} />
      </form>
    </Page>
  );
}
