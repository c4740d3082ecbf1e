/** A path over hills towards the morning, with the shoots that grow beside it. Decoration: it says nothing the words don't. */
export function HomeLandscape() {
  return (
    <svg className="hero__picture" viewBox="0 0 460 300" aria-hidden="true" focusable="false">
      <circle cx="330" cy="96" r="92" fill="#ffcb4c" opacity=".22" />
      <circle cx="330" cy="96" r="56" fill="#ffcb4c" />
      <path d="M0 172C70 118 150 112 226 140S392 158 460 104V300H0Z" fill="#b9d9c8" />
      <path d="M0 216C92 168 176 184 262 196S402 192 460 158V300H0Z" fill="#7fb398" />
      <path d="M0 262C110 214 240 248 330 240S430 222 460 214V300H0Z" fill="#1d6f57" />
      <path
        d="M118 300C130 262 262 268 268 228S152 196 190 170S306 160 322 140"
        fill="none"
        stroke="#faf8f3"
        strokeWidth="11"
        strokeLinecap="round"
      />
      <g stroke="#14523f" strokeWidth="3">
        <circle cx="118" cy="292" r="9" fill="#fff" />
        <circle cx="266" cy="236" r="9" fill="#fff" />
        <circle cx="190" cy="170" r="8" fill="#fff" />
        <circle cx="322" cy="140" r="8" fill="#ffcb4c" />
      </g>
      <g fill="none" stroke="#14523f" strokeWidth="3" strokeLinecap="round">
        <Shoot x={66} y={262} />
        <Shoot x={356} y={252} />
        <Shoot x={104} y={204} />
        <Shoot x={392} y={192} />
      </g>
    </svg>
  );
}

function Shoot({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M0 0V-24" />
      <path d="M0-10C-9-10-14-15-15-23C-6-23-1-19 0-10z" fill="#d9ece2" />
      <path d="M0-15C1-25 7-29 16-29C15-20 9-15 0-15z" fill="#d9ece2" />
    </g>
  );
}
