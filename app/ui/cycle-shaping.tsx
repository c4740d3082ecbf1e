import { lowerFirst } from "~/domain/cycles/continua";
import { shapedInWords } from "~/domain/shaping/ladder-steps";
import { roleLabel, rolesInWords, splitRoles } from "~/domain/shaping/shaper-roles";
import type { Shaping } from "~/domain/shaping/shaping-form";

type Props = { cycleId: number; ideaId: number; shaping: Shaping | null; mayTest: boolean };

/** The card of a cycle's page that says who shaped it, and how far it was done together. */
export function CycleShaping({ cycleId, ideaId, shaping, mayTest }: Props) {
  if (!shaping && !mayTest) return null;
  const roles = splitRoles(shaping?.roles ?? "");
  const asked = roleLabel(shaping?.askedFirst ?? "");
  return (
    <section className="card" aria-labelledby="shaping">
      <h2 id="shaping">Who shaped this test</h2>
      {shaping ? (
        <>
          {shapedInWords(shaping) ? <p>{shapedInWords(shaping)}</p> : null}
          {asked ? <p>{`${asked} asked for help first.`}</p> : null}
          {roles.length > 0 ? <p>{`Shaped by ${lowerFirst(rolesInWords(roles))}.`}</p> : null}
        </>
      ) : (
        <p>Was it planned for people, or with them? It&apos;s optional, and each step counts.</p>
      )}
      <p className="links-in-a-row">
        {mayTest ? (
          <a className="lone-link" href={`/cycles/${cycleId}/shaping`}>
            {shaping ? "Change who shaped it" : "Say who shaped it"}
          </a>
        ) : null}
        <a className="lone-link" href={`/ideas/${ideaId}/shaping`}>
          The whole idea, shaped together
        </a>
      </p>
    </section>
  );
}
