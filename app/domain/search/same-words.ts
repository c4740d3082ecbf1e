/** Words that wards use for the same thing. Each group counts as one word when two ideas are compared. */
export const sameWords: readonly (readonly string[])[] = [
  ["drink", "tea", "coffee", "brew", "cuppa", "cocoa", "chocolate"],
  ["night", "overnight", "bedtime", "evening", "nighttime"],
  ["handover", "handoff"],
  ["meeting", "huddle", "gathering", "forum", "catchup"],
  ["talk", "chat", "conversation", "speak", "discuss", "listen"],
  ["welcome", "greet", "hello", "arrive", "arrival", "admission", "admit", "newcomer"],
  ["goodbye", "farewell", "leave", "discharge", "departure"],
  ["phone", "call", "ring", "telephone", "mobile"],
  ["letter", "card", "note", "postcard"],
  ["board", "whiteboard", "noticeboard", "poster", "sign", "display"],
  ["music", "song", "sing", "playlist", "singing"],
  ["outside", "garden", "outdoors", "courtyard", "walk"],
  ["calm", "quiet", "relax", "peaceful", "soothing", "calming"],
  ["restraint", "restrain", "holding"],
  ["family", "carer", "relative", "visitor", "visit", "parent"],
  ["debrief", "reflection", "reflective", "reflect", "afterwards"],
  ["food", "meal", "lunch", "dinner", "supper", "snack", "breakfast", "mealtime"],
  ["sheet", "checklist", "form", "template", "leaflet", "booklet"],
  ["box", "kit", "bag", "basket", "trolley"],
  ["timetable", "rota", "schedule", "planner", "diary", "calendar"],
  ["medicine", "medication", "meds", "tablets"],
  ["sleep", "nap", "asleep"],
  ["wash", "shower", "bath", "bathroom"],
  ["exercise", "gym", "sport", "yoga", "stretching"],
  ["game", "bingo", "quiz", "puzzle", "jigsaw"],
  ["doctor", "consultant", "psychiatrist", "medic"],
  ["smoking", "vape", "cigarette", "vaping"],
  ["thank", "appreciate", "praise", "gratitude"],
  ["induction", "orientation", "starter"],
  ["explain", "information", "inform"],
  ["choice", "choose", "option", "pick", "decide"],
  ["noise", "noisy", "loud", "bang"],
  ["light", "lamp", "lighting", "dim"],
  ["animal", "dog", "pet"],
  ["art", "paint", "drawing", "craft", "painting"],
  ["book", "library", "reading", "read"],
  ["distress", "upset", "agitated", "anxious", "worried", "tense", "distressed"],
  ["peer", "volunteer"],
  ["blanket", "duvet", "pillow"],
  ["belongings", "property", "possessions"],
  ["clock", "watch"],
  ["warm", "hot"],
  ["boredom", "bored", "activity", "activities"],
  ["waiting", "wait", "queue"],
  ["language", "interpreter", "translate", "translation"],
  ["faith", "prayer", "spiritual", "chaplain"],
];

/** Words that say little about what an idea is: they're in most ideas. Compared, and weighed lightly. */
export const commonWords: readonly string[] = (
  "patient people person staff nurse colleague ward unit day time team new make use ask give try start week shift " +
  "minute idea help good better first something anyone everyone everybody someone work way thing small change " +
  "service user resident client member know want need take put keep share offer short little let daily weekly " +
  "two three five ten"
).split(" ");

/** Where things stand and when they happen: half of what an idea is. */
export const frameWords: readonly string[] = (
  "board box card page plan table room door form folder jar bed bedroom corridor lounge bathroom office care word " +
  "morning night evening afternoon weekend monday tuesday wednesday thursday friday saturday sunday breakfast lunch " +
  "meeting time hour visit list sheet picture photo"
).split(" ");

/** Words that say nothing at all. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    "a an and are as at be been but by can do does for from get go had has have he her him his how i if in into is it its " +
    "me more my no not of off on once one or our out over she so some than that the their them then there these they " +
    "this those to too up us was we were what when where which while who why will with would you your before after " +
    "about all also any because each every just like only other own same should could very much many here"
  ).split(" "),
);
