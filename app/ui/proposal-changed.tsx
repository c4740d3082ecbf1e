import { useActionData, useLoaderData } from "@remix-run/react";
import { Page } from "./page";

type Facts = { id: number; title: string };

/** An agreement that came too late: the words aren't the ones that were read. */
export function ProposalChanged() {
  const { id, title } = useLoaderData<Facts>();
  const isTooLate = useActionData<Facts>() !== undefined;
  return (
    <Page
      title={isTooLate ? "The draft has changed since you read it" : "Read it first"}
      trail={[{ to: `/proposals/${id}`, label: title }]}
      narrow
    >
      <p>
        {isTooLate
          ? "You agree to the words you read, and to no others, so nothing was noted. Please read it as it stands now."
          : "You can agree at the end of the draft, once you've read it."}
      </p>
      <a className="nhsuk-button" href={`/proposals/${id}`}>
        Read the draft
      </a>
    </Page>
  );
}
