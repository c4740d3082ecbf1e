const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Whom a sentence may be about. Not “they”, which may be chairs. */
export const people = setOf(`
  he she he's she's he'd she'd who who's person people patient patients client clients resident residents user users man men
  woman women lady ladies gentleman gentlemen guy guys lad lads boy boys girl girls individual individuals somebody
  someone anybody anyone everybody everyone visitor visitors relative relatives carer carers mother father mum dad son
  daughter brother sister husband wife family teenager adult child children offender offenders flyer flyers absconder absconders blocker blockers seeker seekers
`);

/** What isn't to blame, and has no feelings to hurt. */
export const things = setOf(`
  lift lifts alarm alarms battery batteries printer printers bleep bleeps pager pagers radio radios phone phones telephone
  telephones internet wifi network boiler heating light lights lighting bulb bulbs door doors gate lock locks fob fobs fridge
  freezer computer computers laptop laptops screen screens tablet system systems server servers equipment monitor monitors
  machine machines generator electricity camera cameras cctv car van kettle toaster washer dryer hoist hoists bed
  beds chair chairs shower showers toilet toilets fan app apps website login logins password upload download backup
  backups email emails call calls connection signal software update updates device devices oxygen pump pumps driver suction
  defibrillator sensor sensors engine router keyboard handset heart kidney kidneys liver lung lungs organ organs
  building buildings audit form forms product products supplier contractor floor floors stairs step steps cable cables
  wire wires furniture window windows storm storms wind winds weather sea film films game games video videos movie
  programme dream dreams nightmare nightmares book song storyline
`);

/** What stands for a thing, or for what somebody did. */
export const standIns = setOf("it it's its this that that's these those there which what things thing");

/** What begins with a kick, and hurts nobody. */
export const undertakings = setOf(`
  we i project projects meeting meetings trial pilot test session sessions group groups day shift match season week month
  campaign workshop idea handover round cycle training event work it
`);

export const beingWords = setOf(`
  is was are were be been being become becomes became becoming get gets got getting look looks looked seem seems seemed
  feel feels felt isn't wasn't aren't weren't he's she's who's they're
`);

export const denials = setOf(
  "not never nothing isn't wasn't aren't weren't doesn't didn't nobody no longer without less",
);

export const degrees = setOf(
  "very really quite so too more most extremely increasingly quickly often sometimes always rather a bit",
);

export const articles = setOf(
  "a an the this that these those any no some such his her their our my every each",
);

/** What a person who is called something may be called by, or does. */
export const whatPeopleDo = setOf("behaviour behaviours behavior conduct person people");

/** Words with which a clause goes on after a pause that isn't written. */
export const pauses = setOf(`
  again and but or because as so when if while since until before after on in at for with due this last twice once here
  there today tonight tomorrow overnight all now then too completely badly during every
`);

/** Words after which another noun is no longer part of the same thought. */
export const partings = setOf("to for with and or but if when near because as that which so from in on at");

/** With these, a name in small letters ends. */
export const namesEnd = setOf(
  "team teams scale scales checklist policy policies inventory questionnaire scheme framework strategy protocol index",
);

/** Between a word and the end of such a name. */
export const namesGoOn = setOf(
  "support management intervention risk assessment prevention rating and patient patients care behaviour response reduction marker",
);

/** With these, a name that is written with capitals ends, or goes on. */
export const titlesEnd = setOf(`
  team teams scale scales checklist policy policies unit service services inventory questionnaire tool protocol procedure
  guideline guidelines guidance strategy programme project group forum committee framework pathway charter act index assessment
  schedule register standard standards network foundation association trust society rating measure score scheme award
`);

export const titlesGoOn = setOf("of and for the to in on with");
