/** A path over hills towards the morning, with the shoots that grow beside it. Decoration: it says nothing the words don't. */
export function HomeLandscape() {
  return (
    <svg
      className="hero__picture"
      viewBox="0 0 1600 420"
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="1350" cy="180" r="124" fill="#ffcb4c" opacity=".22" />
      <circle cx="1350" cy="180" r="74" fill="#ffcb4c" />
      <path d="M0 380C420 400 760 372 980 286S1280 218 1380 238S1530 214 1600 172V420H0Z" fill="#b9d9c8" />
      <path d="M0 396C520 416 880 396 1080 326S1360 320 1450 306S1560 272 1600 252V420H0Z" fill="#7fb398" />
      <path d="M0 410C560 424 880 414 1060 384S1360 382 1470 364S1570 336 1600 330V420H0Z" fill="#1d6f57" />
      <path
        d="M1040 430C1060 372 1290 386 1300 338S1130 306 1180 272S1340 262 1366 238"
        fill="none"
        stroke="#faf8f3"
        strokeWidth="13"
        strokeLinecap="round"
      />
      <g stroke="#14523f" strokeWidth="3">
        <circle cx="1060" cy="402" r="10" fill="#fff" />
        <circle cx="1298" cy="345" r="10" fill="#fff" />
        <circle cx="1174" cy="279" r="9" fill="#fff" />
        <circle cx="1366" cy="238" r="9" fill="#ffcb4c" />
      </g>
      <g fill="none" stroke="#14523f" strokeWidth="3" strokeLinecap="round">
        <Shoot x={962} y={392} />
        <Shoot x={1400} y={366} />
        <Shoot x={1064} y={318} />
        <Shoot x={1476} y={298} />
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
