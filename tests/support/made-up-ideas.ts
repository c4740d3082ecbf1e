const whats = [
  ["Handover", "we hand over", "the next shift"],
  ["Ward round", "we sit down before the round", "the consultant"],
  ["One-to-one", "we book half an hour", "the named nurse"],
  ["Medicine round", "we bring the tablets", "the nurse in charge"],
  ["Art group", "we put paints out", "the therapist"],
  ["Gardening group", "we plant herbs", "the gardener"],
  ["Cooking group", "we cook together", "the cook"],
  ["Exercise class", "we stretch together", "the gym instructor"],
  ["Community meeting", "we meet in the lounge", "everybody"],
  ["Visiting time", "we make room for visitors", "the receptionist"],
  ["Leave form", "we write down the plan for leave", "the charge nurse"],
  ["Care plan", "we read the plan together", "the key worker"],
  ["Night check", "we use a small torch", "the night nurse"],
  ["Risk review", "we look at the risks together", "the team"],
  ["Team breakfast", "we eat toast together", "the day shift"],
  ["Supervision", "we keep the hour free", "the manager"],
  ["Waiting list call", "we ring people who wait", "the duty worker"],
  ["Blood test clinic", "we offer a seat and some water", "the phlebotomist"],
  ["Laundry", "we show how the machine works", "the support worker"],
  ["Newspaper table", "we lay out papers and magazines", "the volunteer"],
];
const hows = [
  ["in ten minutes", "It took half an hour."],
  ["with pictures", "Some people can't read it."],
  ["in the garden room", "The office was too small."],
  ["without phones", "The phone kept ringing."],
  ["on one page", "Nobody read four pages."],
  ["led by a patient", "It was always the staff who spoke."],
  ["with a student nurse", "Students only watched."],
  ["twice a month", "It was left to chance."],
  ["standing up", "It went on and on."],
  ["with a checklist", "Things were forgotten."],
  ["for people who speak Polish", "Some didn't follow."],
  ["with headphones", "The corridor is loud."],
];
const whens = [
  ["on Mondays", "Mondays are full."],
  ["after lunch", "Afternoons are long."],
  ["before the weekend", "Fridays are in a hurry."],
  ["at the start of the late shift", "The late shift began without it."],
  ["for new students", "Newcomers didn't know."],
  ["for agency staff", "Agency staff came and went."],
  ["in the older people's unit", "It was too fast for older people."],
  ["at the crisis house", "The house is small."],
  ["in the day hospital", "People go home at four."],
  ["on bank holidays", "Bank holidays are quiet."],
  ["when the ward is full", "A full ward is noisy."],
  ["with the home treatment team", "The two teams rarely met."],
  ["on the rehabilitation ward", "There's more time there."],
];

/** So many different ideas as wards might have, made of parts: 3,120 at the most. */
export function madeUpIdeas(count: number): { title: string; noticed: string; change: string }[] {
  return whats
    .flatMap(([what, change, who]) =>
      hows.flatMap(([how, because]) =>
        whens.map(([when, also]) => ({
          title: `${what} ${how} ${when}`,
          noticed: `${because} ${also}`,
          change: `From next week ${change}, ${how}. It begins with ${who}, ${when}.`,
        })),
      ),
    )
    .slice(0, count);
}
