import { Button } from "nhsuk-react-components";

/** What stewards see above a practice that was taken down; nobody else sees the page. */
export function PracticeStanding({ slug }: { slug: string }) {
  return (
    <section className="note no-print" aria-label="Taken down">
      <p>
        <strong>This practice is taken down.</strong> Only pathway stewards can see it.
      </p>
      <form method="post" action={`/practices/${slug}/standing`}>
        <input type="hidden" name="down" value="no" />
        <Button secondary>Put it back</Button>
      </form>
    </section>
  );
}
