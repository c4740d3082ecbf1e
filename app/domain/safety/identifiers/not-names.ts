/** Words with a capital that stand after “patient” or a title and are nobody's name. */
const words =
  "A About Access Act Activities Activity Acuity Administration Admission Admissions Adults Advice Advisory Advocacy Advocate Advocates After Agenda Agreement Alert All Also Alternative Ambulance " +
  "An And Android Apple April App Are Art Arts As Ask Asked Assembly Assessment At August Autism Awareness " +
  "Bank Bed Before Being Benefits Best Big Bill Bingo Board Boards Book Booklet British Buddy But By Cafe Calm Can Cancer Car Care Carer Carers Case Centre Centred Champion Champions " +
  "Chaplaincy Charter Check Child Chinese Choice Christian Christmas Clinic Clinical Code Commission Committee Communication Community Complaints Confidence Connect Consent Consultation Contact " +
  "Council Covid Culture Daily Data Day December Dementia Deterioration Diary Did Dignity Diwali Eid Easter Director Directory Discharge Do Drop Each Education Electronic Engagement English " +
  "Environment Equality Espresso Evening Every Evidence Excel Experience Expert Experts Facebook Factsheet Family February Feedback Feelings First Flow Focus Food Football For Forum Forums Friday Friend Friendly " +
  "From Garden Google Governance Group Groups Guide Guidance Gym Had Half Handbook Handling Handover Has Have Having Health Healthcare Heart Hello Help Helpline Here Hindu His Her Home Hospital Hotline Hour Housing How " +
  "Halloween Hanukkah Holi Hub Hubs I Idea Ideas If In Incident Incidents Independent Info Information Initiative Innovation Instagram Interview Into Involvement Irish Is It January Jewish Journey July June Just Key " +
  "Kindness Kit Knows Lead Leader Leaders Leadership Leaflet Leaflets Learning Leave Led Letter Level Liaison Library Life Line Link Lived Locker Lounge Magazine Management Manager March May Meal Meals Medication " +
  "Medicine Meeting Meetings Mental Microsoft Mindfulness Minutes Missing Monday Monitor Monthly Morning Most Movie Moving Music Muslim My Named National Netflix Network Never New News Newsletter Night No Noticeboard November Nurse " +
  "Nurses Nursing Observation Observations October Of Office On Once One Open Opinion Or Other Our Outcome Oxevision Outcomes Outlook Outreach Pack Panel Parent Participation Partner Partners Partnership Passport Pathway Pathways Pay Peer People Perspective " +
  "Phone Plan Plans Playstation PlayStation Polish Portal Portering Post Pride Privacy Programme Project Property Public Punjabi Quality Question Questionnaire Questionnaires Quiet Quiz Ramadan Race Rated Reaction Recognised Record Records Recovery Refused Rep Report Reported Reporting " +
  "Representative Representatives Request Research Respect Review Rights Risk Role Room Rounds Safe Safeguarding Safety Satisfaction Saturday Scottish Seclusion Section Secretary Self September Service Services Sessions She Sikh Sister Skills Sleep Smart Snack Snacks So Social Some Somali Spiritual Sport Spotify Staff " +
  "Standards Status Stories Story Students Sunday Supplies Support Survey Surveys Talk Tea Teams Telephone Thank Thanks That The Their Them Then There These They This Those Thoughts Thursday Time To Today Together Told Tool Toolkit Topic Tracker Training Transfer Transport Trello Triage Trust Tuesday Turkish Tutor " +
  "Twitter Two Vaisakhi Uniform Union Unit Update Urdu Use User View Views Violence Visit Visiting Visitors Visits Voice Voices Volunteers Waiting Walk Ward Was Wear Website Wednesday Week Weekly Welcome Welfare Wellbeing Well Welsh Were West What WhatsApp When Where Which While Who Why Wi Wi-Fi WiFi Will Wing With Women " +
  "Wonderful Word Work Workbook Worker Workers Workforce Workshop Would X-ray Xbox Xmas Yard Yes Yoga You YouTube Young Your Youth Zoom Arabic Bengali French German Romanian Portuguese Spanish";

const known = new Set(words.split(" "));

/** Whether a word with a capital is something else than a name. */
export function isNoName(word: string): boolean {
  return known.has(word);
}

/** Invented people whom everybody knows, and things called after a title. */
const invented =
  /^(?:mr|mrs|miss|ms|mx)\.? (?:potato head|men|bean|blobby|motivator|whippy|kipling|muscle|tumble|benn|darcy|monopoly|chairman|president|speaker|porky|happy|tickle|bump|grumpy|right|big|fix-?it|universe|brown's boys|brown’s boys|hinch|doubtfire|claus|beeton|tiggy-?winkle|world|marple|piggy|havisham|moneypenny|dalloway|sunshine|chatterbox|teams|word|excel|office|forms|outlook|access|planner|project|powerpoint|sharepoint|windows|marvel)(?!\p{L})/iu;

export function isInvented(titleAndName: string): boolean {
  return invented.test(titleAndName);
}
