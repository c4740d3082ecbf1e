import type { ReactNode } from "react";

type Props = {
  title: string;
  /** The page this one belongs to, as a link above its title. */
  trail?: { to: string; label: string }[];
  lede?: ReactNode;
  /** Beside or below the title: the one strong button, the stage. */
  actions?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
};

/** A page: its title band and what is under it. */
export function Page({ title, trail = [], lede, actions, narrow = false, children }: Props) {
  return (
    <>
      <div className="band">
        <div className="wrap">
          {trail.length > 0 ? <Trail trail={trail} /> : null}
          <h1>{title}</h1>
          {lede ? <div className="lede">{lede}</div> : null}
          {actions ? <div className="band__actions">{actions}</div> : null}
        </div>
      </div>
      <div className={narrow ? "wrap page page--narrow" : "wrap page"}>{children}</div>
    </>
  );
}

function Trail({ trail }: { trail: { to: string; label: string }[] }) {
  return (
    <nav className="trail" aria-label="Where you are">
      {trail.map((step) => (
        <a key={step.to} href={step.to}>
          {step.label}
        </a>
      ))}
    </nav>
  );
}
