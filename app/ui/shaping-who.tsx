import { roleLabel, rolesInWords } from "~/domain/shaping/shaper-roles";
import { lowerFirst } from "~/domain/cycles/continua";

type Props = {
  ideaId: number;
  askedFirst: string;
  roles: readonly string[];
  names: readonly { name: string; jobTitle: string }[];
  isNamed: boolean;
  can: { say: boolean; name: boolean };
};

/** Who asked for help first, who shaped it as roles, and those who chose to be named. */
export function ShapingWho({ ideaId, askedFirst, roles, names, isNamed, can }: Props) {
  const asked = roleLabel(askedFirst);
  return (
    <section className="card" aria-labelledby="who-shaped">
      <h2 id="who-shaped">Who shaped it</h2>
      {asked ? <p>{`${asked} asked for help first.`}</p> : null}
      {roles.length > 0 ? <p>{`Shaped by ${lowerFirst(rolesInWords(roles))}.`}</p> : null}
      {names.length > 0 ? (
        <p>{`By name, as they wished: ${new Intl.ListFormat("en-GB").format(names.map(({ name, jobTitle }) => (jobTitle ? `${name} (${jobTitle.toLowerCase()})` : name)))}.`}</p>
      ) : null}
      {asked || roles.length + names.length > 0 ? null : <p>Nobody has said yet.</p>}
      {can.say ? (
        <p>
          <a className="lone-link" href={`/ideas/${ideaId}/shaping/edit`}>
            Say who shaped it, and how
          </a>
        </p>
      ) : null}
      {can.name ? (
        <form className="no-print" method="post" action={`/ideas/${ideaId}/shapers`}>
          <input type="hidden" name="named" value={isNamed ? "no" : "yes"} />
          <p className="soft">
            {isNamed
              ? "Your name stands there because you put it there."
              : "Did you help to shape it? It's for you to say whether your name shows."}
          </p>
          <button className="nhsuk-button nhsuk-button--secondary">
            {isNamed ? "Take my name away" : "I helped. Show my name"}
          </button>
        </form>
      ) : null}
    </section>
  );
}
