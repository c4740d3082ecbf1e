import type { PersonToAsk } from "~/domain/welcome/people-to-ask";

/** People who are glad to be asked, and why each of them. */
export function WelcomeToAsk({ people }: { people: PersonToAsk[] }) {
  return (
    <section className="card to-ask" aria-labelledby="to-ask">
      <h2 id="to-ask">Who to ask</h2>
      {people.length === 0 ? (
        <p>Ask whoever is in charge of the shift. There&apos;s no question too small in your first weeks.</p>
      ) : (
        <ul className="to-ask__people">
          {people.map((person) => (
            <Person key={`${person.name} ${person.jobTitle}`} person={person} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Person({ person: { name, jobTitle, whys } }: { person: PersonToAsk }) {
  return (
    <li>
      <strong>{name}</strong>
      {jobTitle ? <span className="soft">{`, ${jobTitle}`}</span> : null}
      {whys.map(({ words, slug }) => (
        <span key={words} className="to-ask__why">
          {slug === null ? words : <AboutPractice slug={slug} title={words} />}
        </span>
      ))}
    </li>
  );
}

function AboutPractice({ slug, title }: { slug: string; title: string }) {
  return (
    <>
      Helped to find out: <a href={`/practices/${slug}`}>{title}</a>
    </>
  );
}
