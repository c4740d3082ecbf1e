import { carriedFields, type Carried } from "~/domain/safety/carried-form";

/** What somebody typed before their session ran out, taken along through sign-in. */
export function CarriedInputs({ carried }: { carried: Carried | null }) {
  if (!carried) return null;
  return (
    <>
      {carriedFields(carried).map(([name, value], i) => (
        <input key={i} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
