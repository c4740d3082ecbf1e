/**
 * The five continua between which practice moves (PROMISE). Each has five places in words, from one end to the other:
 * none of them is a number, none is a threshold, and the words fit whoever looks, staff, patients or carers.
 */
export const continua = [
  {
    name: "invitation-force",
    ends: ["Invitation", "Force"],
    places: [
      "Inviting, and a no is fine",
      "Encouraging, then waiting",
      "Persuading",
      "Insisting",
      "Making it happen by force",
    ],
  },
  {
    name: "relationship-authority",
    ends: ["Relationship", "Authority"],
    places: [
      "Starting from knowing each other",
      "Talking it through first",
      "Talking, then going by the rules",
      "Explaining the rules",
      "Because staff say so",
    ],
  },
  {
    name: "care-control",
    ends: ["Care", "Control"],
    places: [
      "Asking what would help",
      "Offering comfort first",
      "Comforting and watching over",
      "Keeping things in order",
      "Taking control",
    ],
  },
  {
    name: "recovery-avoidance",
    ends: ["Recovery", "Avoiding risk"],
    places: [
      "Taking a chance together",
      "Trying it in small steps",
      "Weighing it up each time",
      "Waiting to be sure",
      "Ruling it out to be safe",
    ],
  },
  {
    name: "with-to",
    ends: ["Doing with", "Doing to"],
    places: [
      "Deciding and doing it together",
      "Asking first, then doing it together",
      "Doing it for people, after asking",
      "Doing it for people, without asking",
      "Doing it to people",
    ],
  },
] as const;

export type Continuum = (typeof continua)[number]["name"];

export const continuumNames = continua.map(({ name }) => name);

/** The places of every continuum, by name, in the order of its words. */
export const placeNames = ["first", "near-first", "between", "near-second", "second"] as const;

export type Place = (typeof placeNames)[number];

export const eyesOfAll = [
  { name: "staff", label: "Staff", as: "As staff see it" },
  { name: "patient", label: "Patients", as: "As patients see it" },
  { name: "carer", label: "Carers", as: "As carers see it" },
] as const;

export type Eyes = (typeof eyesOfAll)[number]["name"];

export const eyesNames = eyesOfAll.map(({ name }) => name);

export function findContinuum(name: string) {
  return continua.find((continuum) => continuum.name === name) ?? null;
}

export function findEyes(name: string | null) {
  return eyesOfAll.find((eyes) => eyes.name === name) ?? null;
}

/** Where along its continuum a place lies, 0 at the first; null for one that wasn't said. */
export function stepOf(place: string): number | null {
  const step = placeNames.findIndex((name) => name === place);
  return step === -1 ? null : step;
}

/** A place in the words of its continuum, or null for one that wasn't said. */
export function placeInWords(continuum: Continuum, place: string): string | null {
  const step = stepOf(place);
  return step === null ? null : (findContinuum(continuum)?.places[step] ?? null);
}

/** Both ends, as they are named together. */
export function endsInWords(continuum: Continuum): string {
  const [first, second] = findContinuum(continuum)?.ends ?? ["", ""];
  return `${first} and ${lowerFirst(second)}`;
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
