type Prompt = { label: string; hint: string };

/** How the form of a new idea asks, which of its answers it wants first, and what it says above them. */
export type Start = {
  name: string;
  label: string;
  lede: string;
  title: Prompt;
  noticed: Prompt;
  change: Prompt;
  /** Whether what was noticed is asked at once, and not only of those who like to say more. */
  asksNoticed: boolean;
};

const title: Prompt = {
  label: "Title",
  hint: "A few words a colleague would recognise, such as: Two-minute welcome at the door",
};

/** An idea that begins with nothing but itself. */
export const plainStart: Start = {
  name: "",
  label: "",
  lede: "A title and the change are enough. Nobody's permission is needed.",
  title,
  noticed: { label: "What did you notice? (optional)", hint: "What happens now, and when. Without names." },
  change: {
    label: "What will you change?",
    hint: "The smallest thing you could do differently, and who would do it.",
  },
  asksNoticed: false,
};

export const starts: readonly Start[] = [
  {
    ...plainStart,
    name: "shift",
    label: "Something small on my shift",
    lede: "The smaller the better: something you could try tomorrow. Nobody's permission is needed.",
    title: { ...title, hint: "What you'd call it at handover, such as: Kettle on before the night meds" },
    change: {
      label: "What will you do differently?",
      hint: "One thing, on one shift, such as: I'll sit in the lounge for ten minutes at eight.",
    },
  },
  {
    ...plainStart,
    name: "missed",
    label: "From an opportunity we missed",
    lede: "Something else was possible. What would make it likelier next time?",
    title: { ...title, hint: "What you'd do next time, such as: Ask before the door is locked" },
    noticed: {
      label: "What happened, and what might have been? (optional)",
      hint: "The moment, not the person. Nobody is named and nobody is to blame.",
    },
    change: {
      label: "What will you do next time?",
      hint: "What anybody on shift could do, such as: whoever hears the bell looks in first.",
    },
    asksNoticed: true,
  },
  {
    ...plainStart,
    name: "elsewhere",
    label: "Seen elsewhere",
    lede: "Good ideas travel. Say where it comes from, so that they are credited too.",
    title: { ...title, hint: "What they call it, or what you would, such as: Goodbye letters" },
    noticed: {
      label: "Where did you see it? (optional)",
      hint: "Another ward, a visit, something you read, and what it changed there.",
    },
    change: {
      label: "What would it look like where you work?",
      hint: "It needn't be the same. What is the smallest part that you could try?",
    },
    asksNoticed: true,
  },
];

/** The start that an address asks for: `?start=shift`. */
export function readStart(params: URLSearchParams): Start {
  return starts.find(({ name }) => name === params.get("start")) ?? plainStart;
}

/** What an address needs to say so that the form asks in the same way again, with what it says already. */
export function startQuery({ name }: Start, query: string): string {
  if (name === "") return query;
  return `${query === "" ? "?" : `${query}&`}start=${name}`;
}
