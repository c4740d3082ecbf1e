/** Capitals that stand for a role, a place, a device, a test or a law, and for nobody in particular. */
const known = new Set(
  // Two letters: only what is at home on a ward, since two letters are most people's initials.
  (
    "AC AM BP BM CT CV DJ ED EU GP HR ID IM IT IV LD MR MS NA OK OT PC PM PT QI QR RN SU SW TB TV UK UN US UV VR WC WI XL YP " +
    "AAC ACP ADL AED AEP AGM AHP AKA AMP ANP BAM BBC BBQ BBV BMI BMJ BNF BPD BPM BSL CBT CCG CCU CEO CHC CIO CIP CMH CNS COO CPA CPD CPN CPR CQC CRB CRT CTO CTR " +
    "DBS DBT DIY DLA DNA DNR DOB DOL DSH DVD DVT DWP EBE ECG ECT EDD EEG EHR EIP ENT EPR ESA ESR ETA EWS FAO FFP FFT FOI FYI GCS GDP GIF GMC GPS GUM HCA HCP HDU HEE HIA HIV HMP HSE HSJ HTT IAP ICB ICD ICO ICS ICU IDT IMH INR IPC ITU ITV " +
    "KPI LCD LED LGB LOS LTP MCA MCP MDT MHA MHP MIU MOT MRI MRN MSU NBM NHS NIC NIP NMC NMP NOK NVQ OBS OCD OOH OPD OTA OTC PAC PAS PAT PBS PCN PCR PDF PEG PHE PID PIN PIP PIR PMH POD PPE PPI PRN PSI PSW PTO PTS QIP QOF RAG RCA RCN RCP REP RGN RIO RMN RMO RRP " +
    "SEN SHO SIM SLT SMI SMT SOP SOS SPC SPR STD STR SUI SUS TBC TBD TIA TLC TTA TTO USB UTI VAT VIP VPN VTE WHO WRA YTD THE AND FOR NOT HAS WAS ALL NEW OUT OFF ONE TWO SIX TEN MAN SHE HIS HER OUR YOU WHY HOW WHO BED MAY CAN DAY TEA " +
    "A&E AMHP AWOL BAME CAMHS COPD DOLS DSPT HOPE IMCA IMHA LGBT MAPA MUST NEWS NICE PALS PDSA PICU PMVA SBAR SALT TENS WRAP"
  ).split(" "),
);

const smallWords = new Set(
  "AM AN AS AT BE BY DO GO HE IF IN IS IT ME MY NO OF ON OR SO TO UP US WE".split(" "),
);

export function isAcronym(letters: string): boolean {
  return known.has(letters);
}

/** Two letters that are a word, which tells something only where everything is in capitals. */
export function isSmallWord(letters: string): boolean {
  return smallWords.has(letters);
}
