import { Page } from "./page";

type Props = { trail: { to: string; label: string }[]; slug: string; practices: number };

/** Why a pathway can't be removed, and what can be done about it. */
export function PathwayStays({ trail, slug, practices }: Props) {
  return (
    <Page title="This pathway stays for now" trail={trail} narrow>
      {practices > 0 ? (
        <p>
          Practices lie along it. One that was taken down counts too: its words and its names are kept, and it
          can be put back.
        </p>
      ) : (
        <p>
          There are drafts for it. Open each under <a href="/proposals">Proposals</a> and choose another
          pathway; then this one can go.
        </p>
      )}
      <p>
        <a className="lone-link" href={`/pathways/${slug}`}>
          Back to the pathway
        </a>
      </p>
    </Page>
  );
}
