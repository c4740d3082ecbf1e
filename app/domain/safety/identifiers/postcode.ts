import { overlaps, type Found } from "./identifier";
import { webAddresses } from "./web-addresses";

/** The 124 areas of the United Kingdom and the islands. Source: Royal Mail, Postcode Address File, areas. */
const areas = new Set(
  (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY " +
    "G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP " +
    "NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB " +
    "W WA WC WD WF WN WR WS WV YO ZE"
  ).split(" "),
);

const shape =
  /(?<![\p{L}\p{N}])(?<area>[a-z]{1,2})(?<district>\d[a-z\d]?)(?<space> {0,2})(?<sector>\d)(?<unit>[abd-hjlnp-uw-z]{2})(?![\p{L}\p{N}])/giu;

/** What follows a digit as often as a postcode's end: “B12 5ug”, “Level E1, 3rd”. */
const unitsAndOrdinals = /^(?:st|nd|rd|th|hr|hz|ug|ft|lb|pt|wk|yr|gb|tb|nd|db|ph|ft|ds|gy)$/;

/**
 * Finds full postcodes of the United Kingdom, with or without their space, in capitals or small.
 * Source: BS 7666, and the letters C, I, K, M, O and V never standing at the end.
 */
export function findPostcodes(text: string): Found[] {
  const addresses = webAddresses(text);
  return [...text.matchAll(shape)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isPostcode(match) || addresses.some((address) => overlaps(address, span))) return [];
    return [
      {
        ...span,
        kind: "postcode" as const,
        certainty: "asked" as const,
        reason: "looks like a full postcode",
      },
    ];
  });
}

function isPostcode({ groups }: RegExpExecArray): boolean {
  const { area = "", district = "", space = "", unit = "" } = groups ?? {};
  if (!areas.has(area.toUpperCase())) return false;
  if (unit !== unit.toUpperCase() && unitsAndOrdinals.test(unit)) return false;
  if (unit !== unit.toUpperCase() && unit !== unit.toLowerCase()) return false;
  return (
    space !== "" ||
    (area === area.toUpperCase() && unit === unit.toUpperCase()) ||
    area.length + district.length > 2
  );
}
