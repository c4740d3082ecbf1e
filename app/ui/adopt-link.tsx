/** The way to try another team's idea: to a short form, for whoever has a team that could. */
export function AdoptLink({ ideaId }: { ideaId: number }) {
  return (
    <a className="nhsuk-button nhsuk-button--secondary adopt-link" href={`/ideas/${ideaId}/adoptions`}>
      We&apos;ll try this too
    </a>
  );
}
