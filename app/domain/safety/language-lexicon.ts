/** Who says so, shortly and in full. “own” is this site's own list, for what no published guide names. */
export const sources = {
  uofl: {
    name: "UofL Health",
    title: "The Power of Language",
    address: "https://uoflhealth.org/articles/the-power-of-language/",
  },
  nottinghamshire: {
    name: "Nottinghamshire Healthcare",
    title: "Recovery-oriented language",
    address: "https://www.nottinghamshirehealthcare.nhs.uk/pt--recovery-oriented-language",
  },
  nhs: {
    name: "NHS content guide",
    title: "Inclusive content: disabilities and conditions",
    address: "https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
  },
  samaritans: {
    name: "Samaritans",
    title: "Media guidelines for reporting suicide",
    address: "https://www.samaritans.org/mediaguidelines",
  },
  cayton: {
    name: "Harry Cayton",
    title: "The alienating language of health care, Journal of the Royal Society of Medicine, October 2006",
    address: "https://harrycayton.net/talkingandwriting/doesgovernancematter-bwrgf",
  },
  bmj: {
    name: "an article in the BMJ",
    title: "Cox and Fritz: Presenting complaint, use of language that disempowers patients, 2022;377:e066720",
    address: "https://doi.org/10.1136/bmj-2021-066720",
  },
  own: { name: "our own list", title: "Words that blame people", address: null },
} as const;

export type Source = (typeof sources)[keyof typeof sources];

export type LexiconEntry = {
  /**
   * What may be written, in small letters with one space between words (a dash counts as a space), and what could
   * stand in its place as it is; nothing where only the writer knows what to say. The longest that fits counts.
   */
  written: Readonly<Record<string, readonly string[]>>;
  /** Why, in one plain sentence. */
  reason: string;
  source: keyof typeof sources;
  /** The same words where they mean no harm. */
  but?: readonly string[];
  /** Words straight before or after, with which it means something else. */
  unlessBefore?: string;
  unlessAfter?: string;
  /**
   * Left alone when it's said of a machine, a building or the weather: as the nearest subject, or also straight after
   * it; or only in a sentence in which nobody comes before it.
   */
  ofThings?: "nearest" | "nearest or next" | "without people";
  /** Left alone unless it's clearly said of a person: what they did, or what they were called. */
  onlyOfPeople?: "did" | "was";
  /** Left alone after “not”. */
  denied?: true;
  /** Left alone unless the sentence pauses after it. */
  onlyAtPause?: true;
  /** What could stand in its place fits where the sentence pauses after it, and nowhere else. */
  fitsAtPause?: true;
};

/** Words that blame people, of DOMAIN's list, with their inflections. */
export const lexicon: readonly LexiconEntry[] = [
  {
    written: {
      "attention seeking": ["seeking connection"],
      "an attention seeking": [],
      "attention seeking behaviour": ["seeking connection"],
      "attention seeking behaviours": ["seeking connection"],
      "attention seeking patient": ["person seeking connection"],
      "attention seeking patients": ["people seeking connection"],
      "attention seeker": ["person seeking connection"],
      "an attention seeker": ["a person seeking connection"],
      "attention seekers": ["people seeking connection"],
      "seeking attention": ["seeking connection"],
      "seeks attention": ["seeks connection"],
      "sought attention": ["sought connection"],
      "just for attention": ["to feel connected"],
    },
    reason: "Looking for attention is looking for contact, and this says what the person needs.",
    source: "uofl",
    unlessAfter: "from for to",
  },
  {
    written: {
      refused: ["declined", "said no to"],
      "refused to": ["declined to", "didn't want to"],
    },
    but: ["refused to give up", "refused to give in", "refused to be beaten", "refused to believe"],
    reason: "People may say no, and “refused” makes it sound as if they broke a rule.",
    source: "uofl",
    unlessBefore: "was were is are been being be get got gets a",
    ofThings: "nearest",
  },
  {
    written: {
      refuses: ["declines", "says no to"],
      refusing: ["declining", "saying no to"],
      refuse: ["decline", "say no to"],
      "refuses to": ["declines to", "doesn't want to"],
      "refusing to": ["declining to"],
      "refuse to": ["decline to"],
    },
    but: [
      "right to refuse",
      "rights to refuse",
      "free to refuse",
      "refuse to give up",
      "refuse to give in",
      "refuse to be beaten",
      "refuse to believe",
      "refuses to give up",
      "refusing to give up",
    ],
    reason: "People may say no, and “refuse” makes it sound as if they broke a rule.",
    source: "uofl",
    unlessBefore: "the a of clinical household food",
    unlessAfter: "bin bins collection sack sacks bag bags store room disposal lorry area",
    ofThings: "nearest",
  },
  {
    written: {
      "non compliant": ["not in agreement with the plan"],
      noncompliant: ["not in agreement with the plan"],
      "non compliant with": ["not in agreement with"],
      "noncompliant with": ["not in agreement with"],
      "not compliant": ["not in agreement with the plan"],
      "not compliant with": ["not in agreement with"],
      "is non compliant": ["doesn't agree with the plan"],
      "is noncompliant": ["doesn't agree with the plan"],
      "is non compliant with": ["doesn't agree with"],
      "was non compliant": ["didn't agree with the plan"],
      "was noncompliant": ["didn't agree with the plan"],
      "was non compliant with": ["didn't agree with"],
      "are non compliant": ["don't agree with the plan"],
      "are non compliant with": ["don't agree with"],
      "were non compliant": ["didn't agree with the plan"],
      "were non compliant with": ["didn't agree with"],
      "non compliant patient": ["person who doesn't agree with the plan"],
      "non compliant patients": ["people who don't agree with the plan"],
      "non compliance": ["disagreement with the plan"],
      noncompliance: ["disagreement with the plan"],
      "non compliance with": ["disagreement with"],
      "noncompliance with": ["disagreement with"],
    },
    reason: "It says that somebody broke a rule, when they may only see the plan differently.",
    source: "uofl",
    ofThings: "nearest or next",
  },
  {
    written: {
      manipulative: ["trying to get needs met"],
      "being manipulative": ["trying to get needs met"],
      "very manipulative": ["trying hard to get needs met"],
      "a manipulative": [],
      "manipulative behaviour": ["trying to get needs met"],
      "manipulative behaviours": ["trying to get needs met"],
      "manipulative patient": ["person trying to get needs met"],
      "a manipulative patient": ["a person trying to get needs met"],
      "manipulative patients": ["people trying to get needs met"],
      "manipulating staff": ["trying to get needs met"],
      "manipulating us": ["trying to get needs met"],
      "manipulates staff": ["tries to get needs met"],
      "manipulated staff": ["tried to get needs met"],
      "manipulate staff": ["try to get needs met"],
    },
    reason: "Behind it there's mostly a need that wasn't met in another way.",
    source: "uofl",
    unlessAfter: "therapy therapies treatment treatments technique techniques physiotherapy",
  },
  {
    written: {
      "frequent flyer": ["someone we know well"],
      "a frequent flyer": ["someone we know well"],
      "our frequent flyer": ["someone we know well"],
      "frequent flyers": ["people we know well"],
      "our frequent flyers": ["people we know well"],
      "frequent flier": ["someone we know well"],
      "a frequent flier": ["someone we know well"],
      "frequent fliers": ["people we know well"],
    },
    reason: "It sounds as if people like to come back, when they come because they need help.",
    source: "cayton",
    unlessAfter: "miles points programme card",
  },
  {
    written: {
      absconded: ["left without telling us"],
      absconds: ["leaves without telling us"],
      abscond: ["leave without telling us"],
      absconding: ["leaving without telling us"],
      "absconding patient": ["person who leaves without telling us"],
      "absconding patients": ["people who leave without telling us"],
      absconsion: ["leaving without telling us"],
      "an absconsion": ["leaving without telling us"],
      absconsions: ["leaving without telling us"],
      absconder: ["person who left without telling us"],
      "an absconder": ["a person who left without telling us"],
      absconders: ["people who left without telling us"],
      "absconded from": [],
      "absconding from": [],
      "abscond from": [],
      "absconded from the ward": ["left the ward without telling us"],
      "absconding from the ward": ["leaving the ward without telling us"],
      "abscond from the ward": ["leave the ward without telling us"],
      "absconded from the unit": ["left the unit without telling us"],
      "absconded from leave": ["didn't come back from leave"],
      "went awol": ["left without telling us"],
      "going awol": ["leaving without telling us"],
      "goes awol": ["leaves without telling us"],
      "go awol": ["leave without telling us"],
      "gone awol": ["left without telling us"],
    },
    reason: "It's a word for prisoners, and this says what happened.",
    source: "own",
  },
  {
    written: {
      "challenging behaviour": ["distress"],
      "challenging behaviours": ["distress"],
      "a challenging behaviour": ["distress"],
      "challenging behavior": ["distress"],
      "challenging behaviors": ["distress"],
    },
    reason: "It says how hard it was for us, and not what the person was going through.",
    source: "own",
  },
  {
    written: {
      aggressive: [],
      aggressively: [],
      violent: [],
      violently: [],
    },
    reason: "Say what happened: what you saw and heard helps the next person more than a label.",
    source: "own",
    unlessAfter:
      "treatment treatments therapy chemotherapy cancer cancers tumour tumours disease marketing cleaning timeline target targets saving sick ill crime crimes",
    ofThings: "without people",
    denied: true,
  },
  {
    written: { "aggressive patient": [], "violent patient": [], "violent patients": [] },
    reason: "Say what happened: what you saw and heard helps the next person more than a label.",
    source: "own",
  },
  {
    written: { dangerous: [] },
    reason: "Say what was seen: a label stays with a person long after the day.",
    source: "uofl",
    onlyOfPeople: "was",
    denied: true,
  },
  {
    written: {
      "a schizophrenic": ["a person living with schizophrenia"],
      "a paranoid schizophrenic": ["a person living with schizophrenia"],
      "the schizophrenic": ["the person living with schizophrenia"],
      "is schizophrenic": ["is living with schizophrenia"],
      "is a schizophrenic": ["is a person living with schizophrenia"],
      "was schizophrenic": ["was living with schizophrenia"],
      "are schizophrenic": ["are living with schizophrenia"],
      "were schizophrenic": ["were living with schizophrenia"],
      "he's schizophrenic": ["he's living with schizophrenia"],
      "she's schizophrenic": ["she's living with schizophrenia"],
      "who's schizophrenic": ["who's living with schizophrenia"],
      schizophrenics: ["people living with schizophrenia"],
      "schizophrenic patient": ["person living with schizophrenia"],
      "a schizophrenic patient": ["a person living with schizophrenia"],
      "schizophrenic patients": ["people living with schizophrenia"],
    },
    reason: "A person is more than a diagnosis.",
    source: "uofl",
    unlessAfter: "episode episodes illness disorder disorders symptoms relapse presentation spectrum",
  },
  {
    written: {
      "suffering from": ["living with"],
      "suffers from": ["lives with"],
      "suffered from": ["lived with"],
      "suffer from": ["live with"],
    },
    reason: "Many people live well with a condition, and wouldn't say that they suffer.",
    source: "nhs",
    unlessBefore: "ward wards unit building team teams service services we it plan handover handovers",
    but: [
      "suffers from a lack",
      "suffered from a lack",
      "suffering from a lack",
      "suffer from a lack",
      "suffers from a shortage",
      "suffering from a shortage",
    ],
    unlessAfter: "lack poor low damp draughts noise delays delay shortage shortages too the not having",
  },
  {
    written: {
      "committed suicide": ["died by suicide"],
      "commit suicide": ["die by suicide"],
      "commits suicide": ["dies by suicide"],
      "committing suicide": ["dying by suicide"],
    },
    reason: "“Committed” comes from the time when it was a crime.",
    source: "samaritans",
  },
  {
    written: {
      failed: ["didn't work here yet"],
      fails: ["doesn't work here yet"],
      failing: [],
      failure: [],
      failures: [],
      "has failed": ["hasn't worked here yet"],
      "have failed": ["haven't worked here yet"],
      "had failed": ["hadn't worked here yet"],
      "will fail": ["won't work here yet"],
      "might fail": ["might not work here yet"],
      "may fail": ["may not work here yet"],
      "could fail": ["might not work here yet"],
    },
    reason: "What taught us something hasn't failed, and may still work later or elsewhere.",
    source: "bmj",
    unlessBefore:
      "heart kidney renal liver organ cardiac respiratory power equipment battery mains lung system was were been being",
    unlessAfter:
      "him her them us me you by the a an his their our my its this that patients people safe eyesight health memory",
    ofThings: "nearest or next",
    denied: true,
    fitsAtPause: true,
  },
  {
    written: {
      "failed to": ["didn't"],
      "fails to": ["doesn't"],
      "fail to": [],
      "failing to": [],
      "failure to": [],
      "has failed to": [],
      "have failed to": [],
      "had failed to": [],
    },
    reason: "It blames, and doesn't say what stood in the way.",
    source: "own",
    ofThings: "nearest",
  },
  {
    written: {
      "difficult patient": ["person in a difficult situation"],
      "difficult patients": ["people in a difficult situation"],
      "problem patient": ["person in a difficult situation"],
      "problem patients": ["people in a difficult situation"],
      "difficult client": ["person in a difficult situation"],
      "difficult clients": ["people in a difficult situation"],
      "difficult resident": ["person in a difficult situation"],
      "difficult residents": ["people in a difficult situation"],
      "difficult service user": ["person in a difficult situation"],
      "difficult service users": ["people in a difficult situation"],
      "difficult person": ["person in a difficult situation"],
      "difficult people": ["people in a difficult situation"],
      "challenging patient": ["person in a difficult situation"],
      "challenging patients": ["people in a difficult situation"],
    },
    reason: "It's the situation that's hard, and not the person.",
    source: "own",
    unlessAfter:
      "conversation conversations journey journeys story stories experience experiences group groups transfer transfers question questions",
  },
  {
    written: {
      "lacks insight": ["sees it differently"],
      "lacked insight": ["saw it differently"],
      "lack insight": ["see it differently"],
      "lacking insight": ["seeing it differently"],
      "lacking in insight": ["seeing it differently"],
      "has no insight": ["sees it differently"],
      "had no insight": ["saw it differently"],
      "has limited insight": ["sees it differently"],
      "has poor insight": ["sees it differently"],
      "had poor insight": ["saw it differently"],
      "lack of insight": ["different way of seeing it"],
      "a lack of insight": ["a different way of seeing it"],
      "lacks insight into": [],
      "lacked insight into": [],
      "lack insight into": [],
      "lacking insight into": [],
      "has no insight into": [],
      "had no insight into": [],
      "lack of insight into": [],
    },
    reason: "Seeing it differently isn't a fault, and how they see it is worth asking.",
    source: "own",
    unlessBefore: "we i our my team trust data report audit staff organisation",
  },
  {
    written: {
      "bed blocker": ["person waiting to go home"],
      "bed blockers": ["people waiting to go home"],
      bedblocker: ["person waiting to go home"],
      bedblockers: ["people waiting to go home"],
      "bed blocking": ["waiting to go home"],
      bedblocking: ["waiting to go home"],
    },
    reason: "The person isn't in the way: they're waiting for us.",
    source: "cayton",
  },
  {
    written: {
      "kicked off": ["became very distressed"],
      "kicks off": ["becomes very distressed"],
      "kicking off": ["becoming very distressed"],
      "kick off": ["become very distressed"],
    },
    reason: "It hides how upset the person was.",
    source: "nottinghamshire",
    unlessAfter: "his her their the our a an with this meeting",
    onlyOfPeople: "did",
  },
  {
    written: {
      specialling: ["giving one-to-one support", "one-to-one support"],
      specialing: ["giving one-to-one support", "one-to-one support"],
      "specialling him": ["giving him one-to-one support"],
      "specialling her": ["giving her one-to-one support"],
      "specialling them": ["giving them one-to-one support"],
      "specialling a": ["giving one-to-one support to a"],
      "specialling the": ["giving one-to-one support to the"],
      "specialling patients": ["giving one-to-one support to patients"],
      specialled: [],
      specialed: [],
      "was specialled": ["had one-to-one support"],
      "were specialled": ["had one-to-one support"],
      "is specialled": ["has one-to-one support"],
      "are specialled": ["have one-to-one support"],
      "being specialled": ["having one-to-one support"],
      "been specialled": ["had one-to-one support"],
      "be specialled": ["have one-to-one support"],
    },
    reason: "It turns a person into a task, and this says what they get.",
    source: "own",
  },
  {
    written: {
      "on a special": ["on one-to-one support"],
      "on specials": ["on one-to-one support"],
      "doing a special": ["giving one-to-one support"],
      "did a special": ["gave one-to-one support"],
      "do a special": ["give one-to-one support"],
      "needs a special": ["needs one-to-one support"],
      "needed a special": ["needed one-to-one support"],
      "need a special": ["need one-to-one support"],
    },
    reason: "It turns a person into a task, and this says what they get.",
    source: "own",
    onlyAtPause: true,
  },
];
