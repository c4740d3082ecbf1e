import type { ListedPathway } from "~/domain/pathways/pathway-list.server";
import { practicesInWords } from "~/domain/welcome/journey";
import { Page } from "./page";

type Props = { pathways: ListedPathway[]; isKeeper: boolean };

/** Every pathway, where there are several. */
export function PathwayList({ pathways, isKeeper }: Props) {
  return (
    <Page
      title="What works here, moment by moment"
      lede="Found out by the people who work and stay here. Choose the journey you're part of."
      actions={
        isKeeper ? (
          <a className="lone-link" href="/pathways/new">
            Add a pathway
          </a>
        ) : null
      }
    >
      <div className="pathway-list">
        {pathways.map(({ slug, title, summary, practiceCount }) => (
          <section key={slug} className="card" aria-labelledby={`pathway-${slug}`}>
            <h2 id={`pathway-${slug}`}>
              <a href={`/pathways/${slug}`}>{title}</a>
            </h2>
            {summary ? <p>{summary}</p> : null}
            <p className="soft">{capital(practicesInWords(practiceCount))}</p>
          </section>
        ))}
      </div>
      <p>
        New here? <a href="/welcome">Start with the moment you&apos;re facing</a>
      </p>
    </Page>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
